// Makes the pages more comfortable. Everything they are for works without it.

for (const part of document.querySelectorAll("[data-with-script]")) part.hidden = false;

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

// Where somebody has signed in, the last page does not stay on the screen when the session has ended.
if (document.body.dataset.idle) leave(Number(document.body.dataset.idle));

const progress = document.querySelector("[data-progress]");
if (progress?.dataset.progress) follow(progress);
// A form that takes its time says so, until somebody comes back to it.
for (const button of document.querySelectorAll("form:not([data-ask]) [data-submit]")) {
  const word = button.textContent;
  button.form.addEventListener("submit", () => {
    button.setAttribute("aria-busy", "true");
    button.textContent = button.dataset.busy;
  });
  window.addEventListener("pageshow", () => {
    button.removeAttribute("aria-busy");
    button.textContent = word;
  });
}

const form = document.querySelector("[data-ask]");
if (form) prepare(form);

// Loads the first page after so many seconds; its address says that nobody asked for it, so that it keeps no session alive.
function leave(seconds) {
  const end = Date.now() + 1000 * seconds;
  const look = () => {
    if (Date.now() >= end) location.replace(`${document.querySelector(".site .brand").href}&idle=1`);
  };
  setInterval(look, 1000);
  // A machine that slept has not counted.
  document.addEventListener("visibilitychange", look);
  window.addEventListener("pageshow", look);
}

// Shows how far a job is while it goes on, and what came of it when it is over.
function follow(part) {
  const events = new EventSource(part.dataset.progress);
  const bar = part.querySelector("progress");
  const text = part.querySelector("[data-progress-text]");
  const end = () => {
    events.close();
    location.reload();
  };
  events.addEventListener("message", (event) => {
    const [done, total, isOver, ...words] = event.data.split(" ");
    bar.max = Number(total);
    bar.value = Number(done);
    text.textContent = words.join(" ");
    if (isOver === "1") end();
  });
  events.addEventListener("over", end);
}

function prepare(form) {
  const input = form.querySelector("input[type=file]");
  const text = form.querySelector("textarea");
  const chosen = form.querySelector("[data-chosen]");
  const problem = form.querySelector("[data-problem]");
  const submit = form.querySelector("[data-submit]");
  const drop = form.querySelector("[data-drop]");
  const word = submit.textContent;
  const most = { files: Number(form.dataset.mostFiles), bytes: Number(form.dataset.mostBytes) };

  const say = (name) => {
    problem.textContent = name ? problem.dataset[name] : "";
    problem.hidden = !name;
  };

  // What stands in the way of sending; the server would say the same.
  const obstacle = () => {
    const files = [...input.files];
    if (files.length === 0 && text.value.trim() === "") return "nothing";
    if (files.length > most.files) return "tooMany";
    if (files.reduce((sum, file) => sum + file.size, 0) > most.bytes) return "tooLarge";
    return null;
  };

  const keep = (files) => {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    show();
  };

  const show = () => {
    chosen.replaceChildren(...[...input.files].map((file, position) => {
      const line = document.createElement("li");
      const name = document.createElement("bdi");
      name.className = "name";
      name.textContent = file.name;
      const size = document.createElement("span");
      size.className = "quiet";
      size.textContent = `${Math.max(1, Math.round(file.size / 1024)).toLocaleString(document.documentElement.lang)} KiB`;
      const remove = document.createElement("button");
      remove.type = "button";
      remove.textContent = chosen.dataset.remove;
      remove.setAttribute("aria-label", `${chosen.dataset.remove}: ${file.name}`);
      remove.addEventListener("click", () => {
        keep([...input.files].filter((_, other) => other !== position));
        input.focus();
      });
      line.append(name, size, remove);
      return line;
    }));
    const found = obstacle();
    say(found === "nothing" ? null : found);
  };

  input.addEventListener("change", show);

  form.addEventListener("submit", (event) => {
    const found = obstacle();
    say(found);
    if (found) {
      event.preventDefault();
      input.focus();
      return;
    }
    submit.setAttribute("aria-busy", "true");
    submit.textContent = submit.dataset.busy;
  });

  // Somebody comes back to this page with the browser's button: nothing is under way any more.
  window.addEventListener("pageshow", () => {
    submit.removeAttribute("aria-busy");
    submit.textContent = word;
    show();
  });

  const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) drop.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    drop.classList.remove("over");
    if (!hasFiles(event)) return;
    event.preventDefault();
    keep(event.dataTransfer.files);
    form.requestSubmit();
  });

  document.addEventListener("paste", (event) => {
    if (event.target === text) return;
    const files = event.clipboardData?.files ?? [];
    if (files.length > 0) {
      event.preventDefault();
      return keep(files);
    }
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (pasted.trim() === "") return;
    event.preventDefault();
    form.querySelector("[data-paste]").open = true;
    text.value = pasted;
    text.focus();
  });

  prepareCamera(form, text, say);
}

async function prepareCamera(form, text, say) {
  if (!("BarcodeDetector" in window) || !navigator.mediaDevices?.getUserMedia) return;
  const formats = await window.BarcodeDetector.getSupportedFormats().catch(() => []);
  if (!formats.includes("qr_code")) return;
  const part = form.querySelector("[data-camera]");
  const finder = part.querySelector("[data-viewfinder]");
  const video = part.querySelector("video");
  const scan = part.querySelector("[data-scan]");
  const stop = part.querySelector("[data-stop]");
  let stream = null;
  part.hidden = false;

  const end = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = null;
    video.srcObject = null;
    finder.hidden = true;
    scan.hidden = false;
  };

  const look = async (detector) => {
    if (!stream) return;
    const codes = await detector.detect(video).catch(() => []);
    if (!stream) return;
    if (codes.length === 0) {
      setTimeout(() => look(detector), 200);
      return;
    }
    text.value = codes[0].rawValue;
    end();
    form.requestSubmit();
  };

  scan.addEventListener("click", async () => {
    say(null);
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      video.srcObject = stream;
      finder.hidden = false;
      scan.hidden = true;
      stop.focus();
      await video.play();
      look(new window.BarcodeDetector({ formats: ["qr_code"] }));
    } catch {
      end();
      say("noCamera");
    }
  });
  stop.addEventListener("click", () => {
    end();
    scan.focus();
  });
  window.addEventListener("pagehide", end);
}
