import { DefaultTheme, type NavigationElement, type ProjectReflection } from "typedoc";

/** TypeDoc's own theme, with a navigation whose folders only open and close: their pages are links inside. */
export class SiteTheme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    const entries = super.buildNavigation(project);
    const modules = entries.filter(({ children }) => children !== undefined);
    const readmes = entries.filter((entry) => entry.children === undefined && isPackage(entry));
    const guides = entries.filter((entry) => !modules.includes(entry) && !readmes.includes(entry));
    const packages = readmes.map((readme) => {
      const within = `${readme.text}/`;
      const inner = modules
        .filter(({ text }) => text.startsWith(within))
        .map((module) => folder({ ...module, text: module.text.slice(within.length) }, []));
      const own = modules.filter(({ text }) => text === readme.text);
      return own.map((module) => folder(module, [{ ...readme, text: "README" }], inner));
    });
    return [...guides, ...packages.flat()];
  }
}

/** The README of a package is a document that is called as its package. */
function isPackage({ text }: NavigationElement): boolean {
  return text.startsWith("@peaqos/");
}

function folder(
  { path, ...module }: NavigationElement,
  before: readonly NavigationElement[],
  after: readonly NavigationElement[] = [],
): NavigationElement {
  const exported = path === undefined ? [] : [{ text: "All exports", path }];
  return { ...module, children: [...before, ...exported, ...after, ...(module.children ?? [])] };
}
