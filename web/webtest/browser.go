// Package webtest is a browser for tests of the page: what a person does in it, and what must never happen meanwhile.
// All tests of a package share one browser, in which each has a tab and a profile of its own.
package webtest

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Required is an environment variable that makes tests fail, and not skip, where there is no browser.
const Required = "MUSTER_REQUIRE_CHROMIUM"

const executable = "/usr/bin/chromium"

// patience is for what a page does by itself. It is long because machines of tests are busy; nothing takes it.
const patience = time.Minute

var browser struct {
	once sync.Once
	ctx  context.Context
	stop context.CancelFunc
	err  error
}

// Main runs a package's tests, and ends the browser with them. It is for TestMain.
func Main(m *testing.M) {
	code := m.Run()
	if browser.stop != nil {
		browser.stop()
	}
	os.Exit(code)
}

// start starts the browser that all tests share.
func start() (context.Context, error) {
	browser.once.Do(func() {
		options := append(chromedp.DefaultExecAllocatorOptions[:],
			chromedp.ExecPath(executable), chromedp.DisableGPU,
			chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
			chromedp.Flag("disable-sync", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-dev-shm-usage", true))
		if os.Getuid() == 0 {
			options = append(options, chromedp.NoSandbox) // which does not work for root
		}
		allocator, stopAll := chromedp.NewExecAllocator(context.Background(), options...)
		ctx, stop := chromedp.NewContext(allocator)
		browser.ctx, browser.stop = ctx, func() { stop(); stopAll() }
		browser.err = chromedp.Do(ctx)
	})
	return browser.ctx, browser.err
}

// A Tab is a tab of the browser. Its methods fail the test when they cannot do what they are for.
type Tab struct {
	t   testing.TB
	ctx context.Context

	mu       sync.Mutex
	expected []string // what errors say that are part of the test
	wrong    []string // that nobody expected
}

// watched notes in each document what the content security policy stops.
const watched = `window.violations = []; addEventListener("securitypolicyviolation", e =>
  violations.push(e.effectiveDirective + " " + e.blockedURI + " " + e.sourceFile + ":" + e.lineNumber + " " + e.sample))`

// Open opens a tab. When the test ends, the tab must not have logged an error, thrown one or met its policy.
func Open(t testing.TB) *Tab {
	t.Helper()
	if testing.Short() {
		t.Skip("what happens in a browser takes long")
	}
	if _, err := os.Stat(executable); err != nil {
		if os.Getenv(Required) != "" {
			t.Fatalf("%v: install Debian's chromium", err)
		}
		t.Skip("there is no browser: install Debian's chromium")
	}
	shared, err := start()
	if err != nil {
		t.Fatal(err)
	}
	return open(t, shared, chromedp.WithNewBrowserContext())
}

// Another opens another tab of the same person's: it shares connections, storage and what it has cached with the first.
func (b *Tab) Another() *Tab {
	b.t.Helper()
	return open(b.t, b.ctx)
}

func open(t testing.TB, within context.Context, options ...chromedp.ContextOption) *Tab {
	t.Helper()
	ctx, stop := chromedp.NewContext(within, options...)
	b := &Tab{t: t, ctx: ctx}
	if err := chromedp.Do(ctx); err != nil { // not within a time limit: the tab would end with it
		t.Fatal(err)
	}
	b.Size(1100, 800)
	go b.hear(chromedp.Console(ctx))
	b.Before(watched)
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("the page shows:\n%s", b.Shown())
		}
		for _, w := range b.Wrong() {
			t.Error(w)
		}
		stop()
	})
	return b
}

// hear notes what a page throws or has in its console as an error, until the tab is closed.
func (b *Tab) hear(messages iter.Seq2[chromedp.ConsoleMessage, error]) {
	for m, err := range messages {
		if err != nil {
			return
		}
		if m.Type == "error" || m.Type == "assert" || m.Type == chromedp.ConsoleException {
			b.note(fmt.Sprintf("the console has an error (%s): %s", m.Type, m.Text))
		}
	}
}

// busy is what the console says of a site whose node was too slow for it. The page asks again, and a test that does not see
// then what it waits for fails by that: a machine with much to do is no fault.
const busy = "status of 503 (Service Unavailable)"

// note keeps what has gone wrong, unless it is part of the test.
func (b *Tab) note(wrong string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !strings.Contains(wrong, busy) && !slices.ContainsFunc(b.expected, func(e string) bool { return strings.Contains(wrong, e) }) {
		b.wrong = append(b.wrong, wrong)
	}
}

// Expect says that errors in the console that have a text are part of the test from now on.
func (b *Tab) Expect(text string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.expected = append(b.expected, text)
}

// Wrong is what the page has done that nobody expected of it; it is forgotten then.
func (b *Tab) Wrong() []string {
	var violations []string
	if err := json.Unmarshal([]byte(Eval[string](b, `JSON.stringify(window.violations ?? [])`)), &violations); err != nil {
		b.t.Error(err)
	}
	b.Eval(`if (window.violations) violations.length = 0`)
	b.mu.Lock()
	defer b.mu.Unlock()
	wrong := b.wrong
	b.wrong = nil
	for _, v := range violations {
		wrong = append(wrong, "the content security policy was met: "+v)
	}
	return wrong
}

// Context is the tab's, for what no method is for.
func (b *Tab) Context() context.Context { return b.ctx }

// Do does some steps one after the other.
func (b *Tab) Do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		b.t.Fatalf("%v\n%s", err, b.Shown())
	}
}

// Before runs a script in each document before the page's own.
func (b *Tab) Before(script string) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}); err != nil {
		b.t.Fatal(err)
	}
}

// Go goes to an address.
func (b *Tab) Go(url string) {
	b.t.Helper()
	b.Do(chromedp.Navigate(url))
}

// Eval runs a script.
func (b *Tab) Eval(script string) {
	b.t.Helper()
	Eval[any](b, `(() => {`+script+`; return null})()`)
}

// Eval is the value of an expression; a promise's, once it is kept.
func Eval[T any](b *Tab, expression string) (value T) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

// Until waits until an expression is true.
func (b *Tab) Until(expression string) {
	b.t.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(30 * time.Millisecond) {
		ctx, cancel := context.WithTimeout(b.ctx, patience)
		yes, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("Boolean("+expression+")"))
		cancel()
		if err == nil && yes {
			return
		}
		if time.Now().After(deadline) || b.ctx.Err() != nil {
			b.t.Fatalf("never: %s (%v)\n%s", expression, err, b.Shown())
		}
	}
}

// Sees waits until a text is shown.
func (b *Tab) Sees(text string) {
	b.t.Helper()
	b.Until(fmt.Sprintf("document.body.innerText.includes(%s)", quote(text)))
}

// Fact waits until a fact is told: its name, and what it is.
func (b *Tab) Fact(name, is string) {
	b.t.Helper()
	b.Until(fmt.Sprintf(`[...document.querySelectorAll(".fact")].some(f => f.querySelector("dt").innerText === %s && f.querySelector("dd").innerText.trim() === %s)`,
		quote(name), quote(is)))
}

// Shown is all text that is shown.
func (b *Tab) Shown() string {
	ctx, cancel := context.WithTimeout(b.ctx, 5*time.Second)
	defer cancel()
	text, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.body?.innerText ?? ""`))
	if err != nil {
		return err.Error()
	}
	return text
}

// Press presses the button or follows the link that has a text, once it can be.
func (b *Tab) Press(text string) {
	b.t.Helper()
	find := fmt.Sprintf(`[...document.querySelectorAll("button:not(:disabled), a, summary")].find(e => e.innerText.trim() === %s)`, quote(text))
	b.Until(find)
	b.Eval(find + ".click()")
}

// Fill sets the field that has a label, as typing does.
func (b *Tab) Fill(label, value string) {
	b.t.Helper()
	find := fmt.Sprintf(`[...document.querySelectorAll("label")].find(e => e.innerText.trim().startsWith(%s))?.querySelector("input, select, textarea")`, quote(label))
	b.Until(find)
	b.Eval(fmt.Sprintf(`const e = %s;
		Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e), "value").set.call(e, %s);
		for (const kind of ["input", "change"]) e.dispatchEvent(new Event(kind, { bubbles: true }))`, find, quote(value)))
}

// Tick ticks the box whose label begins with a text.
func (b *Tab) Tick(label string) {
	b.t.Helper()
	find := fmt.Sprintf(`[...document.querySelectorAll("label")].find(e => e.innerText.trim().startsWith(%s))?.querySelector("input:not(:checked)")`, quote(label))
	b.Until(find)
	b.Eval(find + ".click()")
}

// Size gives the tab a size in pixels.
func (b *Tab) Size(width, height int64) {
	b.t.Helper()
	b.Do(chromedp.EmulateViewport(width, height))
}

// Dark has pages be dark, or light.
func (b *Tab) Dark(on bool) {
	b.t.Helper()
	scheme := map[bool]string{true: "dark", false: "light"}[on]
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
	if err != nil {
		b.t.Fatal(err)
	}
}

// Screenshot writes a picture of the whole page to a file.
func (b *Tab) Screenshot(file string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	png, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err == nil {
		err = os.MkdirAll(filepath.Dir(file), 0o755)
	}
	if err == nil {
		err = os.WriteFile(file, png, 0o644)
	}
	if err != nil {
		b.t.Fatal(err)
	}
}

// Overflows says by how many pixels the page is wider than the tab.
func (b *Tab) Overflows() int {
	b.t.Helper()
	return Eval[int](b, `document.documentElement.scrollWidth - document.documentElement.clientWidth`)
}

// Violations are those of WCAG 2.2 AA that axe finds in what is shown.
func (b *Tab) Violations() []string {
	b.t.Helper()
	_, here, _, _ := runtime.Caller(0)
	axe, err := os.ReadFile(filepath.Join(filepath.Dir(here), "../ui/node_modules/axe-core/axe.min.js"))
	if err != nil {
		b.t.Fatalf("%v: npm ci --prefix web/ui", err)
	}
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if Eval[bool](b, `typeof axe === "undefined"`) {
		if _, err := chromedp.Run(ctx, chromedp.Evaluate[any](string(axe)+";null")); err != nil {
			b.t.Fatal(err)
		}
	}
	return Eval[[]string](b, `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
		.then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ": " + n.target + ": " + n.failureSummary)))`)
}

func quote(text string) string {
	quoted, err := json.Marshal(text)
	if err != nil {
		panic(err) // text is always JSON
	}
	return string(quoted)
}
