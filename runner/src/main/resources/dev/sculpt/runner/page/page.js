"use strict";
// Sorts, filters and opens the networks of the page. Cards lie compressed in it, some together.
const MANY = 400; // rows that are shown at once
const table = document.getElementById("cards");
const together = Number(table.dataset.together);
const body = table.tBodies[0];
const titles = [...table.tHead.rows[0].cells].map(cell => cell.textContent);
const filtered = [...table.querySelectorAll("th[data-filter]")].map(header => header.dataset.filter);
const networks = [...body.rows].map((row, position) => ({
  row, position, depth: row.dataset.depth, cells: [...row.cells].map(cell => cell.textContent)}));
const parts = new Map();
let chosen = {};
let most = MANY;
let depth = "";

function element(name, attributes, ...inside) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...inside);
  return made;
}

function value(network, title) {
  return network.cells[titles.indexOf(title)];
}

async function unpacked(part) {
  if (!parts.has(part)) {
    const text = atob(document.getElementById("cards-" + part).textContent);
    const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    parts.set(part, JSON.parse(await new Response(stream).text()));
  }
  return parts.get(part);
}

function picture(markup, caption) {
  const parsed = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
  const svg = document.importNode(parsed, true);
  listen(svg);
  return element("figure", {}, svg, element("figcaption", {}, caption));
}

function listen(svg) {
  svg.addEventListener("pointerover", event => light(svg, event.target.closest("[data-unit]")));
  svg.addEventListener("pointerleave", () => light(svg, null));
}

// Shows a unit with the edges that begin or end in it, and the units at their other ends.
function light(svg, unit) {
  svg.querySelectorAll(".lit").forEach(lit => lit.classList.remove("lit"));
  svg.classList.toggle("dim", unit !== null);
  if (unit === null) {
    return;
  }
  const name = unit.dataset.unit;
  unit.classList.add("lit");
  svg.querySelectorAll("[data-from]").forEach(edge => {
    if (edge.dataset.from === name || edge.dataset.to === name) {
      edge.classList.add("lit");
      const other = edge.dataset.from === name ? edge.dataset.to : edge.dataset.from;
      svg.querySelectorAll(`[data-unit="${other}"]`).forEach(partner => partner.classList.add("lit"));
    }
  });
}

async function toggle(network) {
  const below = network.row.nextElementSibling;
  if (below !== null && below.classList.contains("card")) {
    below.remove();
    network.row.querySelector("button").setAttribute("aria-expanded", "false");
  } else {
    await open(network);
  }
}

async function open(network) {
  const card = (await unpacked(Math.floor(network.position / together)))[network.position % together];
  const cell = element("td", {colspan: titles.length});
  if (card.why) {
    cell.append(element("p", {class: "why"}, card.why));
  }
  const pictures = element("div", {class: "pictures"});
  (card.pictures || []).forEach(one => pictures.append(picture(one.svg, one.caption)));
  cell.append(pictures);
  (card.texts || []).forEach(one => cell.append(element("details", {}, element("summary", {}, one.title),
      element("pre", {}, typeof one.content === "string" ? one.content : JSON.stringify(one.content, null, 2)))));
  network.row.after(element("tr", {class: "card"}, cell));
  network.row.querySelector("button").setAttribute("aria-expanded", "true");
}

function matches(network) {
  const words = (chosen.search || "").toLowerCase();
  return filtered.every(title => !chosen[title] || value(network, title) === chosen[title])
      && (!depth || network.depth === depth)
      && (!words || network.cells.some(cell => cell.toLowerCase().includes(words)));
}

function show() {
  const found = networks.filter(matches);
  body.replaceChildren(...found.slice(0, most).map(network => network.row));
  const count = document.getElementById("count");
  count.textContent = `${found.length} of ${networks.length} networks` + (depth ? `, ${depth} hidden ${depth === "1" ? "layer" : "layers"}` : "");
  if (found.length > most) {
    const more = element("button", {type: "button"}, `show ${found.length - most} more`);
    more.addEventListener("click", () => {
      most = found.length;
      show();
    });
    count.append(" ", more);
  }
}

function filter(changes) {
  chosen = changes;
  most = MANY;
  document.querySelectorAll("#filters [name]").forEach(control => {
    control.value = chosen[control.name] || "";
  });
  show();
}

function sort(header, column) {
  const down = header.getAttribute("aria-sort") === "ascending";
  table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
  header.setAttribute("aria-sort", down ? "descending" : "ascending");
  const numbers = networks.every(network => network.cells[column] === "" || !isNaN(network.cells[column]));
  networks.sort((one, other) => {
    const [a, b] = [one.cells[column], other.cells[column]];
    const order = numbers ? Number(a) - Number(b) : a.localeCompare(b, "en", {numeric: true});
    return (down ? -order : order) || one.position - other.position;
  });
  show();
}

function begin() {
  const filters = document.getElementById("filters");
  filtered.forEach(title => {
    const values = [...new Set(networks.map(network => value(network, title)))];
    if (values.length > 1) {
      const select = element("select", {name: title}, element("option", {value: ""}, "all"),
          ...values.filter(text => text !== "").map(text => element("option", {value: text}, text)));
      select.addEventListener("change", () => {
        depth = "";
        filter({...chosen, [title]: select.value});
      });
      filters.append(element("label", {}, title, select));
    }
  });
  const search = element("input", {name: "search", type: "search"});
  search.addEventListener("input", () => filter({...chosen, search: search.value}));
  filters.append(element("label", {}, "search", search));
  const all = element("button", {type: "button"}, "all networks");
  all.addEventListener("click", () => {
    depth = "";
    filter({});
  });
  filters.append(all);
  filters.hidden = false;

  [...table.tHead.rows[0].cells].forEach((header, column) => {
    const button = element("button", {type: "button"}, header.textContent);
    header.replaceChildren(button);
    button.addEventListener("click", () => sort(header, column));
  });
  document.querySelectorAll("#best svg").forEach(listen);
  networks.forEach(network => {
    const first = network.row.cells[0];
    const button = element("button", {type: "button", "aria-expanded": "false"}, first.textContent);
    first.replaceChildren(button);
    network.row.classList.add("network");
    network.row.addEventListener("click", () => toggle(network));
  });
  body.addEventListener("keydown", event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const rows = [...body.querySelectorAll("tr.network button")];
    const at = rows.indexOf(document.activeElement);
    if (step !== undefined && at >= 0 && rows[at + step] !== undefined) {
      event.preventDefault();
      rows[at + step].focus();
    }
  });
  document.querySelectorAll(".numbers button").forEach(button => button.addEventListener("click", () => {
    depth = "";
    filter(button.dataset.outcome ? {outcome: button.dataset.outcome} : {});
    document.getElementById("networks").scrollIntoView();
  }));
  document.querySelectorAll("tr[data-task]").forEach(row => {
    const first = row.cells[0];
    const button = element("button", {type: "button", class: "count", title: "show these networks"}, first.textContent);
    first.replaceChildren(button);
    button.addEventListener("click", () => {
      depth = row.dataset.depth;
      const variants = new Set(networks.map(network => value(network, "variant")));
      filter({task: row.dataset.task, ...(variants.has(row.dataset.variant) ? {variant: row.dataset.variant} : {})});
      document.getElementById("networks").scrollIntoView();
    });
  });
  document.getElementById("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(details => {
    details.open = true;
  }));
  addEventListener("hashchange", follow);
  show();
  follow();
}

// A page that is called with #network=K, K as in its table, opens that card.
function follow() {
  const name = decodeURIComponent(location.hash).replace("#network=", "");
  const asked = networks.find(network => value(network, "network") === name);
  if (location.hash.startsWith("#network=") && asked !== undefined) {
    filter({});
    most = Math.max(most, networks.indexOf(asked) + 1);
    show();
    open(asked).then(() => asked.row.scrollIntoView());
  }
}

begin();
