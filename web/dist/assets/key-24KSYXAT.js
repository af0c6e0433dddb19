import{h as a,i as b,j as c}from"./chunk-QBG55B5B.js";import"./chunk-HIIONJC5.js";import"./chunk-2HMZUUYX.js";export{c as heldBy,a as inputs,b as readKey};
