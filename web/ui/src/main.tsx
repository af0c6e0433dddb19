import { effect } from "@preact/signals";
import { render } from "preact";

import { listen } from "./api/client";
import { App } from "./app";
import { language } from "./language";
import { followLinks } from "./place";
import { startWallets } from "./wallet/connection";
import { resume } from "./wallet/transactions";

effect(() => {
  document.documentElement.lang = language.value;
});
followLinks();
listen();
startWallets();
void resume().catch(() => {}); // it needs the site's answer, which the pages ask for themselves
render(<App />, document.getElementById("app")!);
