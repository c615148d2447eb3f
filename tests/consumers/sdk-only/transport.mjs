// Which transport the runtime has chosen by the conditions of the package: that of Node, or the one over `fetch`.
const file = import.meta.resolve("@peaqos/client/transport");
console.log(file.includes("/dist/node/") ? "node" : "fetch");
