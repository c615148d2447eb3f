import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page with all that went wrong in it, and all that it asked of anybody else. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  readonly errors: string[];
  readonly requests: string[];
}

export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("requestfailed", (request) => errors.push(`${request.url()} failed`));
  page.on(
    "response",
    (response) => response.status() >= 400 && errors.push(`${response.url()} was answered ${response.status()}`),
  );
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return { page, errors, requests, [Symbol.asyncDispose]: () => context.close() };
}
