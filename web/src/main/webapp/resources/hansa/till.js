/* The till without a connection. With one, or without this script, the page's form does it all.

   A voucher's QR code says what it is under a signature, which is verified here with the public key that the page brought along. What was
   handed out is kept in this browser with the time and a key of its own, and sent when the connection is back: the key makes it one
   effect however often it is sent. That the same voucher is used elsewhere meanwhile cannot be seen here, so few are taken. */
(function () {
  "use strict";
  var till = document.getElementById("offline");
  var form = document.getElementById("till");
  if (!till || !form || !window.crypto || !window.crypto.subtle) {
    return;
  }
  var input = document.getElementById("till:voucher");
  var button = document.getElementById("till:honour");
  var answers = document.getElementById("offline-answer");
  var list = document.getElementById("offline-list");
  var store = "hansa.till." + till.dataset.partner;
  var skew = Number(till.dataset.now) - Date.now();
  var limit = Number(till.dataset.limit);
  var rewards = JSON.parse(till.dataset.rewards);
  var checking = false;
  var busy = false;
  var sending = false;

  /* ---- what is kept in this browser ---- */
  function read(name) {
    try {
      return JSON.parse(localStorage.getItem(store + "." + name)) || [];
    } catch (problem) {
      return [];
    }
  }

  function write(name, items) {
    localStorage.setItem(store + "." + name, JSON.stringify(items));
  }

  function waiting() {
    return read("queue").filter(function (item) {
      return item.state === "waiting";
    });
  }

  function change(key, how) {
    write("queue", read("queue").map(function (item) {
      return item.key === key ? Object.assign(item, how) : item;
    }));
    show();
  }

  function remember(code) {
    write("used", [code].concat(read("used")).slice(0, 1000));
  }

  /* ---- stamps ---- */
  function bytes(base64) {
    return Uint8Array.from(atob(base64), function (letter) {
      return letter.charCodeAt(0);
    });
  }

  function base32(text) {
    var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    var found = [];
    var held = 0;
    var bits = 0;
    for (var i = 0; i < text.length; i++) {
      held = ((held << 5) | letters.indexOf(text[i])) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        found.push((held >> bits) & 0xff);
      }
    }
    return new Uint8Array(found);
  }

  function today() {
    return new Intl.DateTimeFormat("en-CA", {timeZone: till.dataset.zone}).format(new Date(Date.now() + skew)).replace(/-/g, "");
  }

  /* resolves to {code, reward} or to {problem} */
  function examine(scanned) {
    var said = scanned.trim().toUpperCase();
    var parts = said.split(".");
    if (parts[0] !== "HV1" || parts.length !== 6) {
      return Promise.resolve({problem: "unsigned"});
    }
    var signed = new TextEncoder().encode(said.substring(0, said.lastIndexOf(".")));
    var curve = {name: "ECDSA", namedCurve: "P-256"};
    return crypto.subtle.importKey("spki", bytes(till.dataset.key), curve, false, ["verify"]).then(function (key) {
      return crypto.subtle.verify({name: "ECDSA", hash: "SHA-256"}, key, base32(parts[5]), signed);
    }).then(function (genuine) {
      if (!genuine) {
        return {problem: "false"};
      }
      if (parts[3] !== "-" && parts[3] !== till.dataset.partner) {
        return {problem: "elsewhere"};
      }
      if (parts[2] < today()) {
        return {problem: "expired"};
      }
      var known = read("used").concat(read("queue").map(function (item) { return item.code; }));
      if (known.indexOf(parts[1]) >= 0) {
        return {problem: "used"};
      }
      return waiting().length >= limit ? {problem: "limit"} : {code: parts[1], reward: rewards[parts[4]] || parts[4]};
    }).catch(function () {
      return {problem: "false"};
    });
  }

  /* ---- what the cashier sees ---- */
  function answer(name, reward) {
    var template = document.getElementById("offline-" + name);
    var shown = template.content.cloneNode(true);
    var place = shown.querySelector("[data-reward]");
    if (place) {
      place.textContent = reward;
    }
    answers.replaceChildren(shown);
    input.value = "";
    input.focus();
  }

  function show() {
    var items = read("queue");
    till.hidden = items.length === 0;
    document.getElementById("offline-count").textContent = waiting().length + " / " + limit;
    list.replaceChildren();
    items.slice().reverse().forEach(function (item) {
      var row = document.getElementById("offline-row").content.cloneNode(true);
      row.querySelector("[data-reward]").textContent = item.reward;
      row.querySelector("[data-code]").textContent = item.code;
      row.querySelector("[data-time]").textContent = new Date(item.occurredAt).toLocaleString(document.documentElement.lang);
      row.querySelector("[data-text]").textContent = item.text || "";
      row.querySelectorAll("[data-state]").forEach(function (badge) {
        badge.hidden = badge.dataset.state !== item.state;
      });
      list.appendChild(row);
    });
    document.getElementById("offline-clear").hidden = items.length === waiting().length;
  }

  /* ---- the connection ---- */
  function reach() {
    return fetch(till.dataset.queue, {cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(4000)}).then(function (reply) {
      return reply.status === 204 ? "there" : reply.type === "opaqueredirect" ? "signed-out" : "away";
    }, function () {
      return "away";
    });
  }

  /* one at a time; several tabs may send the same: it has one key */
  function send() {
    var next = waiting()[0];
    if (sending || !next) {
      return;
    }
    sending = true;
    fetch(till.dataset.queue, {
      method: "POST",
      redirect: "manual",
      headers: {"Content-Type": "application/json", "X-Hansa-Till": "1"},
      body: JSON.stringify({key: next.key, voucher: next.code, outlet: next.outlet, occurredAt: next.occurredAt}),
      signal: AbortSignal.timeout(20000)
    }).then(function (reply) {
      if (reply.status !== 200) {
        throw new Error(String(reply.status));
      }
      return reply.json();
    }).then(function (result) {
      change(next.key, result.state === "honoured"
        ? {state: "honoured", reward: result.reward, text: result.member}
        : {state: "refused", text: result.text});
      sending = false;
      send();
    }).catch(function () {
      sending = false;
    });
  }

  function queue(scanned) {
    return examine(scanned).then(function (found) {
      if (found.problem) {
        answer(found.problem);
        return;
      }
      var item = {
        key: "till-" + crypto.randomUUID(),
        code: found.code,
        reward: found.reward,
        outlet: till.dataset.outlet,
        occurredAt: new Date(Date.now() + skew).toISOString(),
        state: "waiting"
      };
      try {
        write("queue", read("queue").concat([item]));
      } catch (full) {
        answer("limit");
        return;
      }
      remember(found.code);
      show();
      answer("queued", found.reward);
    });
  }

  form.addEventListener("submit", function (event) {
    if (checking || !input.value.trim()) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (busy) {
      return;
    }
    busy = true;
    var scanned = input.value;
    reach().then(function (state) {
      if (state === "away") {
        return queue(scanned);
      }
      checking = true;
      form.requestSubmit(button);
      return null;
    }).finally(function () {
      busy = false;
    });
  }, true);

  document.getElementById("offline-clear").addEventListener("click", function () {
    write("queue", waiting());
    show();
    input.focus();
  });
  window.addEventListener("online", send);
  window.setInterval(send, 5000);
  /* a scanner types wherever the cursor is */
  window.addEventListener("focus", function () {
    input.focus();
  });

  var honoured = document.querySelector("[data-honoured]");
  if (honoured) {
    remember(honoured.dataset.honoured.replace(/[^0-9A-Z]/g, ""));
  }
  show();
  send();
})();
