// Searches an index that stands beside the page, in parts: for each word the one where its first letters fall, then what to show of what was
// found. What is typed is not sent and not kept. Where the index cannot be had, the lists on the page are searched.
(function () {
  'use strict';
  var form = document.getElementById('find');
  if (!form) return;
  var field = form.querySelector('input');
  var found = document.getElementById('found');
  var results = document.getElementById('results');
  var index = form.dataset;
  var sections = document.querySelectorAll('.find .listing:not(#results)');
  var jump = document.querySelector('.find .jump');
  var loaded = {};
  var asked = 0;
  var shown = 10;

  // As FoldedText folds what is indexed: small letters without marks, digits of every script as 0 to 9, "75 %" as "75%".
  function fold(text) {
    return text.replace(/([0-9])[\u00a0\u202f](?=[0-9]{3})/g, '$1').normalize('NFKD').toLowerCase()
      .replace(/[\p{Mn}\u0640]/gu, '')
      .replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647').replace(/\u03c2/g, '\u03c3').replace(/\u066a/g, '%')
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, function (digit) { return digit.charCodeAt(0) & 15; })
      .replace(/([0-9])[,.\u066c](?=[0-9]{3}(?![0-9]))/g, '$1').replace(/([0-9])[,\u066b](?=[0-9])/g, '$1.').replace(/([0-9]) +%/g, '$1%')
      .replace(/[^\p{L}\p{N}.%]+|\.(?![0-9])/gu, ' ').split(' ')
      .filter(function (word) { return word && word !== '%'; })
      .map(function (word) { return word.replace(/^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/, ''); });
  }

  function load(name) {
    return loaded[name] = loaded[name] || fetch('index/' + name + '.json?' + index.edition).then(function (answer) {
      if (!answer.ok) throw new Error(name);
      return answer.json();
    }).catch(function (error) {
      delete loaded[name];
      throw error;
    });
  }

  // FNV-1a of the first letters.
  function part(word) {
    for (var hash = 2166136261, i = 0; i < 3 && i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619) >>> 0;
    return hash % index.words;
  }

  // Where a word stands, or what begins with it: a number for each thing, larger where the title has it. Null for a word that stands everywhere.
  function look(word, weight) {
    return load('words-' + part(word)).then(function (words) {
      var places = new Map();
      var everywhere = false;
      function add(steps, score) {
        steps.reduce(function (last, step) {
          places.set(last + step, Math.max(places.get(last + step) || 0, score));
          return last + step;
        }, 0);
      }
      Object.keys(words).forEach(function (other) {
        var whole = other === word;
        if (!whole && (word.length < 3 || other.indexOf(word) !== 0)) return;
        add(words[other][0], (whole ? 8 : 6) * weight);
        if (words[other][1] === 0) everywhere = true;
        else add(words[other][1] || [], (whole ? 2 : 1) * weight);
      });
      return { places: places, everywhere: everywhere };
    });
  }

  // The numbers of what has all words, what fits best first. A figure of several words, such as "1 in 6", comes before its words.
  function find(words) {
    var figure = words.length > 1 && words.length < 6 && /^[0-9]/.test(words[0]) ? [look(words.join(''), 99)] : [];
    return Promise.all(words.map(function (word) { return look(word, 1); }).concat(figure)).then(function (all) {
      var scores = new Map();
      all.forEach(function (word) {
        word.places.forEach(function (score, thing) { scores.set(thing, (scores.get(thing) || 0) + score); });
      });
      var needed = all.slice(0, words.length).filter(function (word) { return !word.everywhere; });
      return Array.from(scores.keys()).filter(function (thing) {
        return scores.get(thing) >= 99 || needed.every(function (word) { return word.places.has(thing); });
      }).sort(function (one, other) { return scores.get(other) - scores.get(one) || one - other; });
    });
  }

  function element(name, text, language) {
    var made = document.createElement(name);
    made.textContent = text;
    if (language) {
      made.lang = language;
      made.dir = 'auto';
    }
    return made;
  }

  function row(thing) {
    var item = document.createElement('li');
    var link = element('a', thing.title, thing.language || thing.titleLanguage);
    link.href = thing.href;
    item.append(link);
    if (thing.note) item.append(Object.assign(element('span', thing.note), { className: 'elsewhere' }));
    if (thing.text) item.append(element('p', thing.text, thing.language));
    return item;
  }

  function show(things, turn) {
    return Promise.all(things.slice(0, shown).map(function (thing) {
      return load('things-' + Math.floor(thing / index.things)).then(function (some) { return row(some[thing % index.things]); });
    })).then(function (rows) {
      if (turn !== asked) return;
      var list = document.createElement('ul');
      list.className = 'items';
      list.append.apply(list, rows);
      results.replaceChildren(list);
      if (things.length > shown) results.append(more(things));
      say(things.length);
      turnTo(true);
      results.hidden = things.length === 0;
    });
  }

  function more(things) {
    var button = Object.assign(element('button', results.dataset.more), { type: 'button', className: 'copy-button' });
    button.addEventListener('click', function () {
      var first = shown;
      shown += 10;
      show(things, asked).then(function () { results.querySelectorAll('a')[first].focus(); });
    });
    return button;
  }

  function say(count) {
    found.textContent = count === 0 ? found.dataset.none : found.dataset.found.replace('{0}', count);
  }

  // The results, or the lists of the page.
  function turnTo(searching) {
    results.hidden = !searching;
    jump.hidden = searching;
    sections.forEach(function (section) { section.hidden = searching; });
  }

  // Without an index: the things that the page itself lists.
  function filter(words) {
    var count = 0;
    turnTo(false);
    sections.forEach(function (section) {
      var some = 0;
      section.querySelectorAll('li').forEach(function (item) {
        var text = ' ' + fold(item.textContent).join(' ');
        item.hidden = !words.every(function (word) { return text.indexOf(' ' + word) >= 0; });
        if (!item.hidden) some++;
      });
      section.hidden = some === 0;
      count += some;
    });
    if (words.length) say(count);
  }

  function search() {
    var words = fold(field.value);
    var turn = ++asked;
    shown = 10;
    if (words.length === 0) {
      found.textContent = '';
      results.replaceChildren();
      filter([]);
      return;
    }
    (index.edition ? find(words).then(function (things) { if (turn === asked) return show(things, turn); }) : Promise.reject(new Error('no index')))
      .catch(function () { if (turn === asked) filter(words); });
  }

  form.hidden = false;
  field.addEventListener('input', search);
  field.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      field.value = '';
      search();
    }
  });
})();
