import{a,b,c}from"./chunk-LY45HDHV.js";export{b as programURL,c as scriptURL,a as workerURL};
