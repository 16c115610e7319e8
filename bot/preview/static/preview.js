// Saves the reloading: forms are sent aside, and only what is new on the page is put in place. Without this script all works the same.
'use strict'

const told = document.getElementById('told')
let waiting = Promise.resolve()

document.documentElement.classList.add('scripted')

document.addEventListener('submit', event => {
  event.preventDefault()
  ask(event.target, event.submitter)
})

document.addEventListener('change', event => {
  if (event.target.closest('#view')) ask(event.target.form)
})

document.addEventListener('click', event => {
  const copier = event.target.closest('[data-copy]')
  if (copier) copy(copier)
  const menu = document.getElementById('menu')
  if (menu && menu.open && !menu.contains(event.target)) menu.open = false
})

document.addEventListener('keydown', event => {
  const menu = document.getElementById('menu')
  if (event.key === 'Escape' && menu && menu.open) {
    menu.open = false
    menu.querySelector('summary').focus()
  }
})

// One after the other: the page shown is always the latest.
function ask(form, button) {
  const fields = new URLSearchParams(new FormData(form))
  if (button && button.name) fields.append(button.name, button.value)
  if (form.id === 'write') form.reset()
  const menu = document.getElementById('menu')
  if (menu && menu.contains(form)) {
    menu.open = false
    menu.querySelector('summary').focus()
  }
  load(form.getAttribute('action'), {method: 'POST', body: fields}, 400)
}

// `patience`: milliseconds after which the bot is seen to think.
function load(address, options, patience) {
  const phone = document.getElementById('phone')
  const thinking = patience && setTimeout(() => phone.classList.add('busy'), patience)
  waiting = waiting.then(async () => {
    const answer = await fetch(address, options)
    if (!answer.ok) throw new Error(String(answer.status))
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  }).catch(() => tell(told.dataset.lost, true)).finally(() => {
    clearTimeout(thinking)
    phone.classList.remove('busy')
  })
}

function show(page) {
  const here = document.getElementById('entries')
  const there = page.getElementById('entries')
  if (!here || !there) {
    if (here !== there) location.reload()
  } else {
    const phone = document.getElementById('phone')
    phone.lang = page.getElementById('phone').lang
    phone.dir = page.getElementById('phone').dir
    merge(here, [...there.children])
  }
  const sign = page.getElementById('sign').textContent
  if (sign !== document.getElementById('sign').textContent) tell(sign)
  for (const part of page.querySelectorAll('[data-part]')) replace(document.getElementById(part.id), part)
  document.body.classList.remove('lost')
}

// Bubbles that stay the same are left alone, so that a screen reader reads out only what is new.
function merge(entries, fresh) {
  const names = new Set(fresh.map(bubble => bubble.id))
  for (const old of [...entries.children]) if (!names.has(old.id)) old.remove()
  let first = null
  fresh.forEach((bubble, at) => {
    const old = document.getElementById(bubble.id)
    if (old && old.outerHTML === bubble.outerHTML) return
    first = first || bubble
    if (!old) {
      entries.insertBefore(bubble, entries.children[at] || null)
    } else {
      const focused = old.contains(document.activeElement)
      old.replaceWith(bubble)
      if (focused) bubble.focus({preventScroll: true})
    }
  })
  if (first) reveal(first)
}

// What is new begins at the top of the screen, when there is more than fits.
function reveal(bubble) {
  const log = document.getElementById('log')
  log.scrollTop = bubble.offsetTop - log.offsetTop - 12
}

function replace(old, fresh) {
  if (!old || old.outerHTML === fresh.outerHTML) return
  const focused = old.contains(document.activeElement) && document.activeElement.id
  const open = [...old.querySelectorAll('details[open]')].map(details => details.id)
  const written = old.querySelector('#say')
  old.replaceWith(fresh)
  for (const id of open) if (document.getElementById(id)) document.getElementById(id).open = true
  if (written) document.getElementById('say').value = written.value
  if (focused && document.getElementById(focused)) document.getElementById(focused).focus({preventScroll: true})
}

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy)
  } catch {  // only pages of this machine or with https may
    const field = document.createElement('textarea')
    field.value = button.dataset.copy
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
    button.focus()
  }
  const label = button.textContent
  if (label === button.dataset.copied) return
  button.textContent = button.dataset.copied
  tell(button.dataset.copied)
  setTimeout(() => { button.textContent = label }, 1500)
}

function tell(words, lost) {
  document.body.classList.toggle('lost', Boolean(lost))
  told.textContent = words
}

const events = new EventSource('events')
let opened = false
events.onmessage = () => load('./')
events.onopen = () => { opened = true }
events.onerror = () => { if (opened) tell(told.dataset.lost, true) }
addEventListener('pagehide', () => events.close())
const log = document.getElementById('log')
if (log && !location.hash) log.scrollTop = log.scrollHeight
