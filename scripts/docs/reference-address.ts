/** Where an operation stands in the page of the HTTP reference, from the root of the site. */
export function referenceAddress(tag: string, operationId: string): string {
  return `reference/index.html#/${tag.toLowerCase().replaceAll(" ", "-")}/${operationId.toLowerCase()}`;
}
