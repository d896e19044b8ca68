// Searches an index that stands beside the page, in parts: for each word the one where its first letters fall, then what to show of what was
// found. What is typed is not sent and not kept. Where the index cannot be had, the lists on the page are searched.
(function () {
  'use strict';
  var form = document.getElementById('find');
  if (!form) return;
  var field = form.querySelector('input');
  var answer = document.getElementById('found');
  var results = document.getElementById('results');
  var index = form.dataset;
  var sections = document.querySelectorAll('.find .listing:not(#results)');
  var jump = document.querySelector('.find .jump');
  var loaded = {};
  var asked = 0;
  var waiting = 0;

  // As FoldedText folds what is indexed: small letters without marks, digits of every script as 0 to 9, "75 %" as "75%".
  function fold(text) {
    return text.replace(/([0-9])[\u00a0\u202f](?=[0-9]{3})/g, '$1').normalize('NFKD').toLowerCase()
      .replace(/[\p{Mn}\u0640]/gu, '')
      .replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647').replace(/\u03c2/g, '\u03c3').replace(/\u066a/g, '%')
      .replace(/\p{Nd}/gu, valueOf)
      .replace(/([0-9])[,.\u066c](?=[0-9]{3}(?![0-9]))/g, '$1').replace(/([0-9])[,\u066b](?=[0-9])/g, '$1.').replace(/([0-9]) +%/g, '$1%')
      .replace(/[^\p{L}\p{N}.%]+|\.(?![0-9])/gu, ' ').split(' ')
      .filter(function (word) { return word && word !== '%'; });
  }

  // The digits of a script follow each other, and none goes before its zero.
  function valueOf(digit) {
    for (var value = 0; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0) - value - 1)); value++);
    return value;
  }

  // An Arabic word without its article.
  function bare(word) {
    return word.replace(/^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/, '');
  }

  // So many letters can be the beginning of a word; where no blanks are between words, one says much.
  function least(word) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word) ? 1 : 3;
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

  // Whether the index is still the one of this page. Parts of two publications do not fit together: where the site was published anew
  // while the page stood open, what was loaded is forgotten. Without an answer it is taken for the same.
  function isSame() {
    return fetch('index/edition.json', { cache: 'no-store' }).then(function (answer) { return answer.json(); }).then(function (now) {
      if (now.edition === index.edition) return true;
      index.edition = now.edition;
      index.words = now.words;
      loaded = {};
      return false;
    }).catch(function () { return true; });
  }

  // FNV-1a of the first letters.
  function part(word) {
    for (var hash = 2166136261, i = 0; i < 3 && i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619) >>> 0;
    return hash % index.words;
  }

  // Where a word stands, or what begins with it, with its article or without.
  function look(word) {
    return bare(word) === word ? lookUp(word, 1) : Promise.all([lookUp(word, 1), lookUp(bare(word), 0.5)]).then(function (forms) {
      forms[1].places.forEach(function (score, thing) { forms[0].places.set(thing, Math.max(score, forms[0].places.get(thing) || 0)); });
      return { places: forms[0].places, everywhere: forms[0].everywhere || forms[1].everywhere };
    });
  }

  // places: a number for each thing, larger where the title has it; everywhere: it stands in too many to tell which.
  function lookUp(word, weight) {
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
        if (!whole && (word.length < least(word) || other.indexOf(word) !== 0)) return;
        add(words[other][0], (whole ? 8 : 6) * weight);
        if (words[other][1] === 0) everywhere = true;
        else add(words[other][1] || [], (whole ? 2 : 1) * weight);
      });
      return { places: places, everywhere: everywhere };
    });
  }

  // The numbers of what has all words, what fits best first. A figure of several words, such as "1 in 6", comes before its words.
  function find(words) {
    var figure = words.length > 1 && words.length < 6 && /^[0-9]/.test(words[0]) ? lookUp(words.join(''), 99) : null;
    return Promise.all([figure].concat(words.map(look))).then(function (all) {
      var exact = all.shift();
      var scores = new Map();
      all.concat(exact || []).forEach(function (word) {
        word.places.forEach(function (score, thing) { scores.set(thing, (scores.get(thing) || 0) + score); });
      });
      var needed = all.filter(function (word) { return !word.everywhere; });
      var things = Array.from(scores.keys()).filter(function (thing) {
        return exact && exact.places.has(thing) || needed.every(function (word) { return word.places.has(thing); });
      }).sort(function (one, other) { return scores.get(other) - scores.get(one) || one - other; });
      return { things: things, everywhere: needed.length === 0 };
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

  // Looks, and once more where the index was another meanwhile.
  function answerTo(words, turn, most, isAgain) {
    var found;
    return find(words).then(function (all) {
      found = all;
      return Promise.all(all.things.slice(0, most).map(function (thing) {
        return load('things-' + Math.floor(thing / index.things)).then(function (some) { return row(some[thing % index.things]); });
      }));
    }).then(function (rows) {
      return isSame().then(function (same) { return same && rows; });
    }, function (error) {
      return isSame().then(function (same) {
        if (same) throw error;
        return false;
      });
    }).then(function (rows) {
      if (turn !== asked) return;
      if (rows) show(found, rows, words, turn, most);
      else if (isAgain) throw new Error('edition');
      else return answerTo(words, turn, most, true);
    });
  }

  function show(found, rows, words, turn, most) {
    var count = found.things.length;
    var list = document.createElement('ul');
    list.className = 'items';
    list.append.apply(list, rows);
    results.replaceChildren(list);
    if (count > most) results.append(more(words, turn, most));
    say(found.everywhere ? 'everywhere' : count ? 'found' : 'none', count);
    turnTo(true);
    results.hidden = count === 0;
  }

  function more(words, turn, most) {
    var button = Object.assign(element('button', results.dataset.more), { type: 'button', className: 'copy-button' });
    button.addEventListener('click', function () {
      if (turn !== asked) return;
      answerTo(words, turn, most + 10).then(function () {
        var next = results.querySelectorAll('a')[most];
        if (turn === asked && next) next.focus();
      }).catch(function () { if (turn === asked) say('failed'); });
    });
    return button;
  }

  function say(what, count) {
    answer.textContent = answer.dataset[what].replace('{0}', count);
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
        item.hidden = !words.every(function (word) { return text.indexOf(' ' + word) >= 0 || text.indexOf(' ' + bare(word)) >= 0; });
        if (!item.hidden) some++;
      });
      section.hidden = some === 0;
      count += some;
    });
    if (words.length) say('here', count);
  }

  function search(isWhole) {
    clearTimeout(waiting);
    var words = fold(field.value);
    var turn = ++asked;
    // The beginning of a word that somebody is still typing says too little.
    if (!isWhole && words.length && words[words.length - 1].length < least(words[words.length - 1]) && !/[0-9]/.test(words[words.length - 1])) words.pop();
    if (words.length === 0) {
      answer.textContent = '';
      results.replaceChildren();
      filter([]);
      return;
    }
    (index.edition ? answerTo(words, turn, 10) : Promise.reject(new Error('no index')))
      .catch(function () { if (turn === asked) filter(words); });
  }

  form.hidden = false;
  // Once a pause is made: what is loaded on the way to a word would tell its letters one by one.
  field.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(search, 250);
  });
  field.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') field.value = '';
    if (event.key === 'Escape' || event.key === 'Enter') search(true);
  });
})();
