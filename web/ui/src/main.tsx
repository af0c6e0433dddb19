import { effect } from "@preact/signals";
import { render } from "preact";

import { listen } from "./api/client";
import { App } from "./app";
import { language } from "./language";
import { followLinks } from "./place";

effect(() => {
  document.documentElement.lang = language.value;
});
followLinks();
listen();
render(<App />, document.getElementById("app")!);
