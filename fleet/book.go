package fleet

import (
	"cmp"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

var (
	// ErrNoServer says that no server of that name is enrolled.
	ErrNoServer = errors.New("there is no such server")
	// ErrHubLocked says that another hub runs with a data folder.
	ErrHubLocked = errors.New("another hub is running with this data folder")
)

// A book is what a hub has to remember: servers, tokens, assignments and orders. Each change is on disk when its
// method returns. Its lock makes an assignment's end and the orders that come before it one sequence.
type book struct {
	db *store.DB

	mu          sync.Mutex
	servers     map[string]enrolledServer
	assignments map[uint64]Assignment // by commitment
	pending     map[string]*taken     // orders without an outcome, by id
}

// An enrolledServer is one that was given a certificate.
type enrolledServer struct {
	Certificate []byte    `json:"certificate"` // the newest, whose key counts
	Enrolled    time.Time `json:"enrolled"`
	Revoked     time.Time `json:"revoked,omitzero"`
	key         ed25519.PublicKey
}

// A keptToken is what the hub remembers of a token until it is used.
type keptToken struct {
	Name    string    `json:"name"`
	Secret  []byte    `json:"secret"`
	Expires time.Time `json:"expires"`
}

// An Assignment says which server does the work of a commitment.
type Assignment struct {
	Commitment uint64         `json:"commitment"`
	Server     string         `json:"server"`             // empty: nobody's orders count
	Term       uint64         `json:"term"`               // one more for each server: orders of earlier terms are refused
	TakeOver   bool           `json:"takeOver,omitempty"` // another server has worked for it
	Next       string         `json:"next,omitempty"`     // gets it once nothing of the earlier server is under way
	ActsFor    common.Address `json:"actsFor"`            // the provider
}

// A taken order is one that the hub has taken.
type taken struct {
	Order    Order     `json:"order,omitzero"` // until it has an outcome
	Servers  []string  `json:"servers"`        // that ordered it
	Accepted time.Time `json:"accepted"`
	Outcome  *outcome  `json:"outcome,omitempty"`

	resumed bool // its transaction may have been sent before
}

const (
	serverBucket     = "servers"     // by name
	tokenBucket      = "tokens"      // by id
	assignmentBucket = "assignments" // by commitment
	orderBucket      = "orders"      // by id
	responseBucket   = "responses"   // by commitment, challenge and beacon: the id of the order to respond
	rootBucket       = "roots"       // by commitment, period and seal context: the roots of the units, of the newest tree
	aboutBucket      = "about"       // the deployment, and the newest upgrade
)

// Orders are remembered so long after they were taken, and which response was given longer.
const (
	keptOrders    = 7 * 24 * time.Hour
	keptResponses = 60 * 24 * time.Hour
)

// BookSchema is the schema of a hub's book.
var BookSchema = store.Schema{Kind: "fleet's book", Version: 1, Migrate: []func(*store.Tx) error{nil}}

// bookFile is its file in the hub's data folder.
const bookFile = "fleet.db"

// openBook opens the book of a folder for this process alone.
func openBook(dir string) (*book, error) {
	db, err := store.Open(filepath.Join(dir, bookFile), store.Options{
		Schema:   BookSchema,
		Buckets:  []string{serverBucket, tokenBucket, assignmentBucket, orderBucket, responseBucket, rootBucket, aboutBucket},
		Patience: 500 * time.Millisecond,
	})
	switch {
	case errors.Is(err, store.ErrLocked):
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrHubLocked, err), "stop that hub first")
	case errors.Is(err, store.ErrDamaged):
		return nil, hint.Add(fmt.Errorf("open the hub's records: %w", err), "restore the data folder from its backup: without these records, responses could be given twice")
	case err != nil:
		return nil, fmt.Errorf("open the hub's records: %w", err)
	}
	b := &book{db: db, servers: map[string]enrolledServer{}, assignments: map[uint64]Assignment{}, pending: map[string]*taken{}}
	if err := b.load(); err != nil {
		return nil, errors.Join(fmt.Errorf("read the hub's records: %w", err), db.Close())
	}
	return b, nil
}

func (b *book) close() error { return b.db.Close() }

// load reads what is kept in memory as well.
func (b *book) load() error {
	return b.db.View(func(tx *store.Tx) error {
		servers := tx.Bucket(serverBucket).ForEach(func(name, value []byte) error {
			var s enrolledServer
			if err := json.Unmarshal(value, &s); err != nil {
				return err
			}
			key, err := keyIn(s.Certificate)
			s.key = key
			b.servers[string(name)] = s
			return err
		})
		assignments := tx.Bucket(assignmentBucket).ForEach(func(_, value []byte) error {
			var a Assignment
			err := json.Unmarshal(value, &a)
			b.assignments[a.Commitment] = a
			return err
		})
		orders := tx.Bucket(orderBucket).ForEach(func(id, value []byte) error {
			r := &taken{resumed: true}
			err := json.Unmarshal(value, r)
			if err == nil && r.Outcome == nil {
				b.pending[string(id)] = r
			}
			return err
		})
		return errors.Join(servers, assignments, orders)
	})
}

func keyIn(der []byte) (ed25519.PublicKey, error) {
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, err
	}
	key, ok := cert.PublicKey.(ed25519.PublicKey)
	if !ok {
		return nil, errors.New("a server's certificate has no Ed25519 key")
	}
	return key, nil
}

// claim marks new records as those of a deployment, and checks that existing ones are.
func (b *book) claim(of scope) error {
	return b.write("the deployment", func(tx *store.Tx) error {
		var had scope
		there, err := tx.Bucket(aboutBucket).GetJSON([]byte("scope"), &had)
		if err != nil || there && had == of {
			return err
		}
		if there {
			return hint.Add(fmt.Errorf("the data folder is of a fleet for contract %s on chain %d with genesis %s, not %s on %d with %s",
				had.Contract, had.ChainID, had.Genesis, of.Contract, of.ChainID, of.Genesis), "use another data folder, or the deployment file of before")
		}
		return tx.Bucket(aboutBucket).PutJSON([]byte("scope"), of)
	})
}

// write changes the database.
func (b *book) write(what string, f func(*store.Tx) error) error {
	if err := b.db.Update(f); err != nil {
		return hint.Add(fmt.Errorf("write down %s: %w", what, err), "check the disk of the hub's data folder")
	}
	return nil
}

// keyOf is the key of an enrolled server that was not revoked.
func (b *book) keyOf(name string) (ed25519.PublicKey, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	s, ok := b.servers[name]
	return s.key, ok && s.Revoked.IsZero()
}

// knows says whether a server was ever enrolled.
func (b *book) knows(name string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	_, ok := b.servers[name]
	return ok
}

func noServer(name string) error {
	return hint.Add(fmt.Errorf("%w: %s", ErrNoServer, name), "muster fleet status names those that are enrolled")
}

// putToken remembers a token.
func (b *book) putToken(t Token, expires time.Time) error {
	return b.write("a token", func(tx *store.Tx) error {
		return tx.Bucket(tokenBucket).PutJSON([]byte(t.id()), keptToken{t.Name, t.Secret, expires})
	})
}

// token finds one that is valid.
func (b *book) token(id string) (t keptToken, ok bool) {
	if id == "" {
		return t, false
	}
	err := b.db.View(func(tx *store.Tx) (err error) {
		ok, err = tx.Bucket(tokenBucket).GetJSON([]byte(id), &t)
		return err
	})
	return t, err == nil && ok && time.Now().Before(t.Expires)
}

func (b *book) hasToken(id string) bool {
	_, ok := b.token(id)
	return ok
}

// enrol notes a server's certificate and uses up its token; empty: it renews its certificate.
func (b *book) enrol(name, token string, cert *x509.Certificate) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	key, err := keyIn(cert.Raw)
	if err != nil {
		return err
	}
	s := enrolledServer{Certificate: cert.Raw, Enrolled: time.Now(), key: key}
	if old, ok := b.servers[name]; ok && token == "" {
		s.Enrolled = old.Enrolled
	}
	err = b.write("a server", func(tx *store.Tx) error {
		if token != "" {
			if tx.Bucket(tokenBucket).Get([]byte(token)) == nil {
				return ErrToken // somebody was faster
			}
			if err := tx.Bucket(tokenBucket).Delete([]byte(token)); err != nil {
				return err
			}
		}
		return tx.Bucket(serverBucket).PutJSON([]byte(name), s)
	})
	if err == nil {
		b.servers[name] = s
	}
	return err
}

// revoke makes a server nobody. Its assignments are nobody's from now on.
func (b *book) revoke(name string) (freed []uint64, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	s, ok := b.servers[name]
	if !ok {
		return nil, noServer(name)
	}
	s.Revoked = time.Now()
	var changed []Assignment
	for _, a := range b.assignments {
		if a.Server == name || a.Next == name {
			a.Term++
			if a.Server == name {
				a.Server, a.TakeOver = "", true
			}
			if a.Next == name {
				a.Next = ""
			}
			changed = append(changed, a)
			freed = append(freed, a.Commitment)
		}
	}
	err = b.write("a revocation", func(tx *store.Tx) error {
		return errors.Join(tx.Bucket(serverBucket).PutJSON([]byte(name), s), putAssignments(tx, changed))
	})
	if err != nil {
		return nil, err
	}
	b.servers[name] = s
	for _, a := range changed {
		b.assignments[a.Commitment] = a
	}
	slices.Sort(freed)
	return freed, nil
}

func putAssignments(tx *store.Tx, all []Assignment) error {
	var failed error
	for _, a := range all {
		failed = errors.Join(failed, tx.Bucket(assignmentBucket).PutJSON(store.Key(a.Commitment), a))
	}
	return failed
}

// assignment is that of a commitment; zero: it never had one.
func (b *book) assignment(commitment uint64) Assignment {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.assignments[commitment]
}

// allAssignments are ordered by commitment.
func (b *book) allAssignments() []Assignment {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.SortedFunc(maps.Values(b.assignments), func(x, y Assignment) int { return cmp.Compare(x.Commitment, y.Commitment) })
}

// assignmentsOf are those of a server.
func (b *book) assignmentsOf(name string) (all []Assignment) {
	for _, a := range b.allAssignments() {
		if a.Server == name {
			all = append(all, a)
		}
	}
	return all
}

// changeAssignment changes that of a commitment.
func (b *book) changeAssignment(commitment uint64, change func(*Assignment) error) (a Assignment, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	a = b.assignments[commitment]
	a.Commitment = commitment
	if err := change(&a); err != nil {
		return a, err
	}
	err = b.write("an assignment", func(tx *store.Tx) error { return putAssignments(tx, []Assignment{a}) })
	if err == nil {
		b.assignments[commitment] = a
	}
	return a, err
}

// underWay says whether orders of a commitment have no outcome yet.
func (b *book) underWay(commitment uint64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, r := range b.pending {
		if r.Order.Commitment == commitment {
			return true
		}
	}
	return false
}

// forget drops what is older than it has to be.
func (b *book) forget(now time.Time) error {
	return b.write("what is forgotten", func(tx *store.Tx) error {
		for bucket, age := range map[string]time.Duration{orderBucket: keptOrders, responseBucket: keptResponses} {
			var old [][]byte
			err := tx.Bucket(bucket).ForEach(func(key, value []byte) error {
				var r struct {
					Accepted time.Time `json:"accepted"`
					Outcome  *outcome  `json:"outcome"`
				}
				err := json.Unmarshal(value, &r)
				if err == nil && now.Sub(r.Accepted) > age && (bucket == responseBucket || r.Outcome != nil) {
					old = append(old, key)
				}
				return err
			})
			for _, key := range old {
				err = errors.Join(err, tx.Bucket(bucket).Delete(key))
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}
