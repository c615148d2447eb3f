// Redoc begins in the theme of the site, and takes the system's where none was chosen.
try {
  const theme = localStorage.getItem("tsd-theme");
  if (theme === "light" || theme === "dark") localStorage.setItem("redoc.colorMode", theme);
  else localStorage.removeItem("redoc.colorMode");
} catch {}
