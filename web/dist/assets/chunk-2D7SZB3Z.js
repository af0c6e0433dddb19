var e=t=>`'${t.replaceAll("'","'\\''")}'`;export{e as a};
