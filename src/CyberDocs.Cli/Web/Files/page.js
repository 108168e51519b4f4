"use strict";

// What only a program in the page can do: say that a file was saved, mark what changed, take dropped files, zoom, and ask where a line comes from.
// Without it every page still works.

const told = document.getElementById("told");
const frame = document.querySelector("iframe.paper");
const leaves = "tr, p, li, h1, h2, h3, h4, figcaption, text";
let version = Number(document.body.dataset.version);

function textsOf(page) {
  return new Set([...page.querySelectorAll(leaves)].map(element => element.textContent));
}

function mark(page, before) {
  const isChanged = element => !before.has(element.textContent) && !element.querySelector(leaves);
  const changed = [...page.querySelectorAll(leaves)].filter(isChanged);
  for (const element of changed) {
    element.style.outline = "2px solid #d97706";
    element.style.backgroundColor = "#fff3cd";
  }
  changed[0]?.scrollIntoView({ block: "center" });
}

async function showAgain() {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const open = new Set([...document.querySelectorAll("details[open] > summary h2")].map(title => title.textContent));
  const content = page.getElementById("content");
  for (const title of content.querySelectorAll("details > summary h2")) {
    title.closest("details").open ||= open.has(title.textContent);
  }
  if (frame && content.querySelector("iframe.paper")) {
    showPaperAgain();
  } else {
    document.getElementById("content").replaceChildren(told, ...[...content.children].filter(child => child.id !== "told"));
    prepareDrops();
  }
  told.textContent = `${told.dataset.saved} ${new Date().toLocaleTimeString()}`;
}

function showPaperAgain() {
  const old = frame.contentDocument;
  const [before, top] = [textsOf(old), old.scrollingElement.scrollTop];
  frame.addEventListener("load", () => requestAnimationFrame(() => {
    frame.contentDocument.scrollingElement.scrollTop = top;
    mark(frame.contentDocument, before);
  }), { once: true });

  // Browsers would go back to where the reader was, after we went to what changed.
  frame.contentWindow.history.scrollRestoration = "manual";
  frame.contentWindow.location.reload();
}

function listen() {
  if (document.body.dataset.live !== "yes") {
    return;
  }
  const events = new EventSource(`/events?known=${version}`);
  events.addEventListener("saved", event => {
    version = Number(event.data);
    showAgain();
  });
  events.addEventListener("error", () => {
    told.textContent = events.readyState === EventSource.CLOSED ? told.dataset.lost : told.textContent;
  });
  addEventListener("pagehide", () => events.close());
}

// Files of a dropped folder, each with its name below it. Browsers hand them out in portions.
async function* filesOf(entries, folder) {
  for (const entry of entries) {
    if (entry.isFile) {
      yield [await new Promise((given, failed) => entry.file(given, failed)), folder + entry.name];
      continue;
    }
    const reader = entry.createReader();
    for (let portion; (portion = await new Promise((given, failed) => reader.readEntries(given, failed))).length > 0;) {
      yield* filesOf(portion, `${folder}${entry.name}/`);
    }
  }
}

async function sendFolder(form, entries) {
  const data = new FormData();
  for await (const [file, name] of filesOf(entries.filter(Boolean), "")) {
    data.append("files", file, name);
  }
  const answer = await fetch(form.action, { method: "POST", body: data });
  if (answer.redirected) {
    location.assign(answer.url);
  } else {
    document.documentElement.innerHTML = await answer.text();
  }
}

function prepareDrops() {
  for (const form of document.querySelectorAll("form.drop")) {
    const files = form.querySelector("input[type=file]");
    form.addEventListener("dragover", event => {
      event.preventDefault();
      form.classList.add("over");
    });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", async event => {
      event.preventDefault();
      form.classList.remove("over");
      const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.());
      if (entries.some(entry => entry?.isDirectory)) {
        form.querySelector("progress").hidden = false;
        sendFolder(form, entries);
      } else {
        files.files = event.dataTransfer.files;
        form.requestSubmit();
      }
    });
    form.addEventListener("submit", () => form.querySelector("progress").hidden = false);
  }
}

// A file dropped beside its place would be opened by the browser instead.
addEventListener("dragover", event => event.preventDefault());
addEventListener("drop", event => event.preventDefault());

// Letters of the page grow with the screen, and so do those of papers in it.
let zoom = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 20);
function zoomTo(wanted) {
  const page = frame.contentDocument;
  if (wanted === "fit") {
    page.body.style.zoom = "1";
    const widest = Math.max(...[...page.querySelectorAll(".paper, svg")].map(element => element.getBoundingClientRect().width), 1);
    zoom = frame.clientWidth / (widest + 24);
  } else {
    zoom = wanted === "1" ? 1 : zoom * (wanted === "+" ? 1.25 : 0.8);
  }
  zoom = Math.min(8, Math.max(0.2, zoom));
  page.body.style.zoom = String(zoom);
  document.querySelector(".zoom output").textContent = `${Math.round(zoom * 100)}%`;
}

function cellsOf(element) {
  const group = element.closest("svg g[id]");
  if (group) {
    return [...group.querySelectorAll("title, text")].map(text => text.textContent);
  }
  const row = element.closest("tr");
  return row ? [...row.querySelectorAll("th, td")].map(cell => cell.textContent) : [element.textContent];
}

async function askFor(event) {
  const link = event.target.closest("a[href]");
  if (link) {
    event.preventDefault();
    const target = link.getAttribute("href") ?? "";
    if (target.startsWith("#")) {
      frame.contentDocument.getElementById(decodeURIComponent(target.slice(1)))?.scrollIntoView();
    }
    return;
  }
  const cells = cellsOf(event.target).slice(0, 24).map(cell => `cell=${encodeURIComponent(cell.slice(0, 80))}`);
  const answer = await fetch(`/fact/${frame.dataset.number}?${cells.join("&")}`);
  if (answer.ok) {
    document.getElementById("fact").innerHTML = await answer.text();
  }
}

function preparePaper() {
  if (!frame) {
    return;
  }
  document.querySelector(".zoom").hidden = false;
  document.querySelector(".zoom").addEventListener("click", event => {
    const wanted = event.target.dataset.zoom;
    if (wanted) {
      zoomTo(wanted);
    }
  });
  document.querySelector(".zoom output").textContent = `${Math.round(zoom * 100)}%`;
  const ready = () => {
    frame.contentDocument.body.style.zoom = String(zoom);
    frame.contentDocument.addEventListener("click", askFor);
  };
  frame.addEventListener("load", ready);
  if (frame.contentDocument?.readyState === "complete") {
    ready();
  }
}

function waitFor() {
  const waiting = document.querySelector("[data-again]");
  if (waiting) {
    setTimeout(() => location.reload(), Number(waiting.dataset.again));
  }
}

prepareDrops();
preparePaper();
listen();
waitFor();
