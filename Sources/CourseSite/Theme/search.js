// Search in the sections of one language. Korean is compared letter by letter (자모), so a syllable
// that is not finished yet finds its word ("소픝" while typing "소프트"), and a word is also looked
// for without its particle ("소프트맥스를" finds "소프트맥스").
"use strict";
(function () {
  const particles = [
    "에서는", "으로는", "이라는", "에게서", "까지는", "부터는", "에서", "으로", "에게", "까지", "부터", "이라", "라는",
    "처럼", "보다", "마다", "하고", "이나", "이란", "은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과",
    "도", "만", "나", "란",
  ];
  const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  const finals = ["", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ",
    "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];

  // The text in lower case with every Hangul syllable taken apart.
  function letters(text) {
    let out = "";
    for (const character of text.normalize("NFC").toLowerCase()) {
      const code = character.codePointAt(0) - 0xac00;
      if (code < 0 || code > 11171) { out += character; continue; }
      out += initials[Math.floor(code / 588)] + vowels[Math.floor((code % 588) / 28)] + finals[code % 28];
    }
    return out;
  }

  // The ways to look for a word, best first.
  function forms(word) {
    const all = [letters(word)];
    for (const particle of particles) {
      if (word.length > particle.length + 1 && word.endsWith(particle)) {
        all.push(letters(word.slice(0, -particle.length)));
      }
    }
    return all;
  }

  let sections = [];
  window.hanjiSearch = function (rows) {
    sections = rows.map(([title, heading, address, text]) => ({
      title, heading, address, text,
      name: letters(title + " " + heading), body: letters(text),
    }));
  };

  function score(section, words) {
    let total = 0;
    for (const word of words) {
      let best = 0;
      word.forEach((form, index) => {
        const weight = index === 0 ? 1 : 0.8;
        if (section.name.includes(form)) best = Math.max(best, 10 * weight);
        if (section.body.includes(form)) best = Math.max(best, 3 * weight);
      });
      if (best === 0) return 0;
      total += best;
    }
    return total;
  }

  // A piece of the text around the first word found.
  function excerpt(section, word) {
    let place = 0;
    for (const form of word) {
      const hit = section.body.indexOf(form);
      if (hit < 0) continue;
      // Count characters until their letters reach the hit.
      let seen = 0;
      const characters = Array.from(section.text.normalize("NFC"));
      while (place < characters.length && seen < hit) seen += letters(characters[place++]).length;
      break;
    }
    const characters = Array.from(section.text.normalize("NFC"));
    const from = Math.max(0, place - 30);
    return (from > 0 ? "…" : "") + characters.slice(from, from + 110).join("") +
      (from + 110 < characters.length ? "…" : "");
  }

  document.addEventListener("DOMContentLoaded", function () {
    const form = document.getElementById("search");
    if (!form) return;
    const field = form.querySelector("input");
    const list = form.querySelector("ol");
    const status = form.querySelector("[role=status]");
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const first = list.querySelector("a");
      if (first) first.click();
    });
    field.addEventListener("input", function () {
      const words = field.value.split(/\s+/).filter(Boolean).map(forms);
      const found = words.length === 0 ? [] : sections
        .map((section, order) => ({ section, order, value: score(section, words) }))
        .filter((hit) => hit.value > 0)
        .sort((a, b) => b.value - a.value || a.order - b.order)
        .slice(0, 12);
      status.textContent = words.length > 0 && found.length === 0 ? form.dataset.none : "";
      list.replaceChildren(...found.map(({ section }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = section.address;
        link.textContent = section.heading ? section.title + " — " + section.heading : section.title;
        const text = document.createElement("p");
        text.textContent = excerpt(section, words[0]);
        item.append(link, text);
        return item;
      }));
    });
  });
})();
