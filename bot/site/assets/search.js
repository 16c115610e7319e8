// The search: reads the index of the page's language (bot/site/search_index.py) and lists the pages that fit, while one types.
"use strict";

// One spelling for the many ways of writing a word: the same as bot/matching/normalise.py; a test compares the two.
const UMLAUTS = {ä: "a", ö: "o", ü: "u", ß: "ss", æ: "a", ø: "o", ı: "i"};
const ARABIC = {ى: "ي", ی: "ي", ې: "ي", ے: "ي", ة: "ه", ە: "ه", ھ: "ه", ک: "\u0643", "ـ": ""};
[..."٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"].forEach((digit, place) => { ARABIC[digit] = String(place % 10); });
const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LATIN = "aceopxyikmtbh", CYRILLIC = "асеорхуікмтвн"; // letters that look the same
const ARTICLE = /^[وف]?(?:ال|بال|كال|لل)(?=.{3})/u;

const exchanged = (text, letters) => text.replace(/./gsu, letter => letters[letter] ?? letter);

function fold(text) {
  text = exchanged(text.replace(INVISIBLE, "").normalize("NFKC").toLowerCase().replaceAll("ς", "σ"), UMLAUTS);
  text = text.replace(/(?<![aeq])([aou])e(?![iu])/g, "$1");
  text = text.replaceAll("й", "\ue000").normalize("NFD").replace(ACCENTS, "").replaceAll("\ue000", "й");
  return exchanged(text.normalize("NFC"), ARABIC);
}

function oneScript(word) {
  const latin = word.match(/[a-z]/g)?.length ?? 0, cyrillic = word.match(/[а-ӿ]/g)?.length ?? 0;
  if (!latin || !cyrillic) return word;
  const [from, to] = cyrillic >= latin ? [LATIN, CYRILLIC] : [CYRILLIC, LATIN];
  return [...word].map(letter => to[from.indexOf(letter)] ?? letter).join("");
}

function words(text) {
  const bare = fold(text.slice(0, 2000)).replace(/§+\s*/g, "paragraf ")
    .replace(/(?<![\p{L}\p{N}_])(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=[aeiouhy])/gu, "");
  return (bare.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?/gu) ?? [])
    .map(word => oneScript(word.replace(/['’]/g, "")).replace(ARTICLE, ""));
}

// How many slips a word may hold: none in short ones, where every letter counts.
const slips = word => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

// The fewest slips that make `typed` the beginning of `word`: letters wrong, missing, too many or swapped. More than `most`: Infinity.
function distance(typed, word, most) {
  let before = [], row = Array.from({length: typed.length + 1}, (_, place) => place), best = row[typed.length];
  const end = Math.min(word.length, typed.length + most);
  for (let i = 1; i <= end; i++) {
    const next = [i];
    for (let j = 1; j <= typed.length; j++) {
      const wrong = word[i - 1] === typed[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + wrong);
      if (i > 1 && j > 1 && word[i - 1] === typed[j - 2] && word[i - 2] === typed[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > most) break;
    best = Math.min(best, next[typed.length]);
    before = row;
    row = next;
  }
  return best <= most ? best : Infinity;
}

// How well a typed word fits a word of the index, 0 to 1.
function fit(typed, word) {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.5 + 0.4 * typed.length / word.length;
  if (typed.length >= 4 && word.includes(typed)) return 0.45; // the second half of a compound: "ordnung" in "hausordnung"
  if (word.length >= 5 && typed.length > word.length && typed.startsWith(word)) return 0.4; // with an ending, or the first half of one
  const most = slips(typed);
  if (!most || word.length < typed.length - most) return 0;
  const found = distance(typed, word, most);
  return found === Infinity ? 0 : (0.45 - 0.15 * (found - 1)) * (Math.abs(word.length - typed.length) <= most ? 1 : 0.7);
}

// The index, unpacked: each word with the pages it stands on, by weight. A word begins with as many letters of the one before it as
// its first digit says.
function unpacked(lines) {
  let before = [];
  return lines.split("|").filter(Boolean).map(line => {
    const [[shared, ...rest], ...pointers] = line.split(" ");
    before = [...before.slice(0, parseInt(shared, 36)), ...rest];
    return [before.join(""), pointers.map(pointer => [parseInt(pointer.slice(1), 36), Number(pointer[0])])];
  });
}

// Numbers of the pages that fit, best first: those that hold more of the typed words come before those that hold fewer.
function search(text, index, pages) {
  const found = new Map();
  for (const typed of new Set(words(text))) {
    const best = new Map();
    for (const [word, pointers] of index) {
      const how = fit(typed, word);
      if (!how) continue;
      const rare = 1 + Math.log(pages / pointers.length) / 4;
      for (const [page, weight] of pointers) best.set(page, Math.max(best.get(page) ?? 0, how * weight * rare));
    }
    for (const [page, points] of best) {
      const sum = found.get(page) ?? {points: 0, held: 0};
      found.set(page, {points: sum.points + points, held: sum.held + 1});
    }
  }
  const order = ([a, x], [b, y]) => y.points * (1 + y.held) - x.points * (1 + x.held) || a - b;
  return [...found].sort(order).map(([page]) => page);
}

const MOST = 20; // results shown; who has not found it among these types on

function start(form) {
  const field = form.elements.q, list = document.getElementById("found"), status = document.getElementById("status");
  const everything = document.getElementById("everything"), {pages, words: lines} = self.wegweiser, index = unpacked(lines);

  function show() {
    const typed = words(field.value).length > 0, numbers = typed ? search(field.value, index, pages.length).slice(0, MOST) : [];
    list.replaceChildren(...numbers.map(number => result(pages[number])));
    list.hidden = !numbers.length;
    everything.hidden = numbers.length > 0;
    status.textContent = !typed ? "" : numbers.length ? form.dataset.found.replace("{}", numbers.length) : form.dataset.nothing;
  }

  function result([address, title, hint, foreign]) { // foreign: 1 the title, 2 the hint is in the original language
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = address;
    for (const [kind, text, original] of [["title", title, foreign & 1], ["hint", hint, foreign & 2]]) {
      const line = document.createElement("span"), part = document.createElement("bdi");
      line.className = kind;
      part.textContent = text;
      if (original) part.lang = form.dataset.original;
      line.append(part);
      link.append(line);
    }
    item.append(link);
    return item;
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  field.addEventListener("input", show);
  form.parentElement.addEventListener("keydown", event => {
    const links = [...list.querySelectorAll("a")], at = links.indexOf(document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && links.length) {
      event.preventDefault();
      (links[at + step] ?? (step < 0 ? field : links.at(-1))).focus();
    } else if (event.key === "Escape" && (at >= 0 || field.value)) {
      event.preventDefault();
      field.value = "";
      show();
      field.focus();
    }
  });
  document.getElementById("needs-script").remove();
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) field.value = asked;
  show();
  addEventListener("pageshow", show); // the browser puts the typed words back when one comes back
}

if (typeof document !== "undefined") start(document.getElementById("search"));
