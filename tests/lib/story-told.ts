/** What `story` of story.mjs comes to outside a browser. */
export const STORY_TOLD = {
  ids: ["mach_rover7", "mach_drone2"],
  all: ["mach_rover7", "mach_drone2"],
  name: "Survey rover 7",
  missing: true,
  token: "string",
  hidden: true,
  warnings: [] as readonly string[],
};

/** In a page and in its workers, where a platform key can be read by everyone. */
export const STORY_TOLD_IN_BROWSERS: typeof STORY_TOLD = { ...STORY_TOLD, warnings: ["An apiKey in a browser is public."] };
