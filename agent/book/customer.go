package book

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
)

// A Customer is somebody who rents through the agent.
type Customer struct {
	ID      string
	Number  uint64 // of its account in the market
	Name    string
	Email   string
	Created int64
}

const customerColumns = `id, number, name, email, created`

func scanCustomer(row func(...any) error, c *Customer) error {
	return row(&c.ID, &c.Number, &c.Name, &c.Email, &c.Created)
}

// AddCustomer adds a customer with the next number.
func (t *Tx) AddCustomer(name, email string, now int64) (Customer, error) {
	c := Customer{ID: "cus_" + random(12), Name: name, Email: email, Created: now}
	t.find(`SELECT coalesce(max(number), 0) + 1 FROM customer`, nil, &c.Number)
	t.exec(`INSERT INTO customer (`+customerColumns+`) VALUES ($1, $2, $3, $4, $5)`, c.ID, c.Number, c.Name, c.Email, c.Created)
	return c, t.err
}

// Customer is the customer of an ID. It fails with [ErrNone].
func (t *Tx) Customer(id string) (c Customer, err error) {
	return c, t.must(t.find(`SELECT `+customerColumns+` FROM customer WHERE id = $1`, []any{id}, &c.ID, &c.Number, &c.Name, &c.Email, &c.Created), "customer "+id)
}

// Customers are all customers, by number.
func (t *Tx) Customers() ([]Customer, error) {
	return each(t, `SELECT `+customerColumns+` FROM customer ORDER BY number`, nil, scanCustomer), t.err
}

// must is the error of something that was to be found.
func (t *Tx) must(found bool, what string) error {
	if t.err == nil && !found {
		return fmt.Errorf("%w: %s", ErrNone, what)
	}
	return t.err
}

// A Key lets a program act for a customer. What is kept tells nobody the key.
type Key struct {
	ID       string
	Customer string
	Created  int64
	Revoked  int64 // 0: it counts
}

// keyPrefix begins every key, so that one that got out can be recognized.
const keyPrefix = "muk_"

// AddKey makes a key. It is shown this once.
func (t *Tx) AddKey(customer string, now int64) (k Key, secret string, err error) {
	secret = keyPrefix + random(32)
	k = Key{ID: "key_" + random(9), Customer: customer, Created: now}
	t.exec(`INSERT INTO api_key VALUES ($1, $2, $3, $4, 0)`, k.ID, k.Customer, hashOf(secret), k.Created)
	return k, secret, t.err
}

// Keys are a customer's, revoked ones too.
func (t *Tx) Keys(customer string) ([]Key, error) {
	return each(t, `SELECT id, customer, created, revoked FROM api_key WHERE customer = $1 ORDER BY created, id`, []any{customer}, func(row func(...any) error, k *Key) error {
		return row(&k.ID, &k.Customer, &k.Created, &k.Revoked)
	}), t.err
}

// RevokeKey ends a key of a customer for good. It fails with [ErrNone].
func (t *Tx) RevokeKey(customer, id string, now int64) error {
	changed := t.exec(`UPDATE api_key SET revoked = $3 WHERE id = $1 AND customer = $2 AND revoked = 0`, id, customer, now)
	return t.must(changed > 0, "key "+id)
}

// WhoHas is the customer whose key it is. It fails with [ErrNone], for revoked keys too.
func (t *Tx) WhoHas(secret string) (c Customer, err error) {
	var id string
	known := strings.HasPrefix(secret, keyPrefix) && t.find(`SELECT customer FROM api_key WHERE hash = $1 AND revoked = 0`, []any{hashOf(secret)}, &id)
	if err := t.must(known, "such key"); err != nil {
		return c, err
	}
	return t.Customer(id)
}

// hashOf is what is kept of a key, which has 256 bits that nobody can guess.
func hashOf(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

func random(bytes int) string {
	b := make([]byte, bytes)
	_, _ = rand.Read(b) // never fails
	return strings.NewReplacer("-", "0", "_", "1").Replace(base64.RawURLEncoding.EncodeToString(b))
}
