// Generated from package.json by `npm run generate`. Do not edit.
export const VERSION: string = "0.0.0";
