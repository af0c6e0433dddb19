import{g as t}from"./chunk-RLH3V6A7.js";function e(){return t("h1",{children:"Muster"})}export{e as default};
