package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Where a run is recorded, from the project's root.
const (
	textFile = "bench/results/attacks.txt"
	jsonFile = "bench/results/attacks.json"
	docFile  = "docs/circuit.md"
)

// command is what makes all of them.
const command = "chrt -f 10 go run ./bench/attacks --update"

// update writes the report to the project whose root is a folder.
func (r *Report) update(root string) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "What attacks are worth\n\nCommand:\n  %s\n\n", command)
	if err := r.WriteText(&b); err != nil {
		return err
	}
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	page, err := os.ReadFile(filepath.Join(root, docFile))
	if err != nil {
		return fmt.Errorf("write the tables into %s: %w", docFile, err)
	}
	updated, err := r.intoPage(string(page))
	if err != nil {
		return err
	}
	for name, content := range map[string][]byte{textFile: b.Bytes(), jsonFile: append(data, '\n'), docFile: []byte(updated)} {
		if err := os.WriteFile(filepath.Join(root, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// intoPage puts each table between its marks in a page of Markdown, in the
// place of what is there. A page has each mark once.
func (r *Report) intoPage(page string) (string, error) {
	parts := map[string]string{"summary": r.summary() + "\n"}
	for _, t := range r.Tables {
		parts[t.Name] = t.markdown()
	}
	for name, content := range parts {
		begin, end := fmt.Sprintf("<!-- attacks: %s -->\n", name), fmt.Sprintf("<!-- end of %s -->", name)
		before, rest, ok := strings.Cut(page, begin)
		_, after, ended := strings.Cut(rest, end)
		if !ok || !ended || strings.Contains(after, begin) {
			return "", fmt.Errorf("%s does not have the marks of table %s once", docFile, name)
		}
		page = before + begin + "\n" + content + "\n" + end + after
	}
	return page, nil
}
