package book_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"pgregory.net/rapid"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/testchain"
)

// places are where books are kept: a file and, where PostgreSQL is installed, a database of it.
func places(t *testing.T) map[string]string {
	all := map[string]string{"sqlite": filepath.Join(t.TempDir(), "books.db")}
	if url := startPostgres(t); url != "" {
		all["postgres"] = url
	}
	return all
}

// startPostgres starts a server of its own for a test; empty: there is none on this machine.
func startPostgres(t *testing.T) (place string) {
	t.Helper()
	program, err := exec.LookPath("postgres")
	if err != nil {
		return ""
	}
	if program, err = filepath.EvalSymlinks(program); err != nil {
		t.Fatal(err)
	}
	dir := testchain.Must(os.MkdirTemp("", "pg"))(t) // a socket's path is short
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	as := &syscall.SysProcAttr{}
	name := testchain.Must(user.Current())(t).Username
	if os.Getuid() == 0 { // it does not run as root
		who, err := user.Lookup("postgres")
		if err != nil {
			return ""
		}
		uid, gid := testchain.Must(strconv.Atoi(who.Uid))(t), testchain.Must(strconv.Atoi(who.Gid))(t)
		as.Credential, name = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, "postgres"
		testchain.Must(0, os.Chown(dir, uid, gid))(t)
	}
	data := filepath.Join(dir, "data")
	run := func(program string, args ...string) *exec.Cmd {
		cmd := exec.Command(program, args...)
		cmd.Dir, cmd.SysProcAttr, cmd.Env = dir, as, append(os.Environ(), "LC_ALL=C")
		return cmd
	}
	if out, err := run(filepath.Join(filepath.Dir(program), "initdb"), "-D", data, "--auth=trust", "--no-sync", "-U", name).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	server := run(program, "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off")
	testchain.Must(0, server.Start())(t)
	t.Cleanup(func() {
		_ = server.Process.Signal(syscall.SIGINT)
		_ = server.Wait()
	})
	place = "postgres:///postgres?" + url.Values{"host": {dir}, "user": {name}}.Encode()
	db := testchain.Must(sql.Open("pgx", place))(t)
	defer db.Close()
	testchain.WaitFor(t, func() bool { return db.PingContext(t.Context()) == nil })
	return place
}

func open(t *testing.T, place string) *book.Book {
	t.Helper()
	b := testchain.Must(book.Open(t.Context(), place))(t)
	t.Cleanup(func() { _ = b.Close() })
	return b
}

func change(t rapid.TB, b *book.Book, f func(*book.Tx) error) {
	t.Helper()
	if err := b.Change(context.Background(), f); err != nil {
		t.Fatal(err)
	}
}

// perCent is a hundredth of a token of six decimals, in grains.
var perCent = new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18))

// In both kinds of database: what was changed is there when the books are opened again, all of a change or nothing is,
// nobody else has them meanwhile, and books of a newer program are refused and left alone.
func TestBooksAreKept(t *testing.T) {
	for kind, place := range places(t) {
		t.Run(kind, func(t *testing.T) {
			b := testchain.Must(book.Open(t.Context(), place))(t)
			if _, err := book.Open(t.Context(), place); !errors.Is(err, book.ErrLocked) {
				t.Errorf("opened twice: %v", err)
			}
			var c book.Customer
			var secret string
			change(t, b, func(tx *book.Tx) (err error) {
				if c, err = tx.AddCustomer("Example", "it@example.com", 1000); err != nil {
					return err
				}
				if _, secret, err = tx.AddKey(c.ID, 1000); err != nil {
					return err
				}
				return tx.AddPayment(book.Payment{ID: "pi_1", Customer: c.ID, Charge: "ch_1", Cents: 500, At: 1000})
			})
			stop := errors.New("stop")
			err := b.Change(t.Context(), func(tx *book.Tx) error {
				return errors.Join(tx.AddPayment(book.Payment{ID: "pi_2", Customer: c.ID, Charge: "ch_2", Cents: 700, At: 1001}), stop)
			})
			if !errors.Is(err, stop) {
				t.Errorf("a change that was broken off: %v", err)
			}
			if err := b.Close(); err != nil {
				t.Fatal(err)
			}
			b = testchain.Must(book.Open(t.Context(), place))(t)
			change(t, b, func(tx *book.Tx) error {
				who, err := tx.WhoHas(secret)
				if err != nil || who != c {
					t.Errorf("the key is of %+v, error %v", who, err)
				}
				if left := tx.CentsIn(book.CustomerAccount(c.ID)); left != -500 {
					t.Errorf("%d cents are owed to the customer", -left)
				}
				return err
			})
			if err := b.Close(); err != nil {
				t.Fatal(err)
			}
			refusesNewer(t, kind, place)
		})
	}
}

func refusesNewer(t *testing.T, kind, place string) {
	driver := map[string]string{"sqlite": "sqlite", "postgres": "pgx"}[kind]
	db := testchain.Must(sql.Open(driver, place))(t)
	testchain.Must(db.Exec(`UPDATE made SET version = 99, program = 'muster v99.1.2'`))(t)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := book.Open(t.Context(), place); !errors.Is(err, store.ErrNewer) || !strings.Contains(err.Error(), "v99.1.2") {
		t.Errorf("books of a newer version: %v", err)
	}
}

// openPostgres opens books on a server, and a connection of somebody else's to it.
func openPostgres(t *testing.T) (b *book.Book, db *sql.DB, place string) {
	t.Helper()
	if place = startPostgres(t); place == "" {
		t.Skip("there is no PostgreSQL on this machine")
	}
	b, db = open(t, place), testchain.Must(sql.Open("pgx", place))(t)
	t.Cleanup(func() { db.Close() })
	return b, db, place
}

// With the connection to a server its lock is lost, so that nothing is booked any more until the books are opened again.
func TestALostConnection(t *testing.T) {
	b, db, place := openPostgres(t)
	err := b.Change(t.Context(), func(tx *book.Tx) error { // in the middle of a change: none of it is made
		_, err := tx.AddCustomer("Example", "it@example.com", 0)
		testchain.Must(db.Exec(`SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`))(t)
		_, lost := tx.AddCustomer("Another", "it@example.com", 0)
		return errors.Join(err, lost)
	})
	if err == nil {
		t.Error("a change was made without a connection")
	}
	testchain.WaitFor(t, func() bool {
		return errors.Is(b.Change(t.Context(), func(tx *book.Tx) error {
			_, err := tx.AddCustomer("Example", "it@example.com", 0)
			return err
		}), book.ErrLost)
	})
	change(t, open(t, place), func(tx *book.Tx) error {
		all, err := tx.Customers()
		if len(all) != 0 {
			t.Errorf("there are %d customers", len(all))
		}
		return err
	})
}

// Whoever asks for something and goes away in the middle of it costs the agent neither its connection nor its lock.
func TestWhoGoesAwayBreaksNothing(t *testing.T) {
	b, db, _ := openPostgres(t)
	holds := testchain.Must(db.BeginTx(t.Context(), nil))(t)
	testchain.Must(holds.Exec(`LOCK TABLE customer IN ACCESS EXCLUSIVE MODE`))(t)
	ctx, goAway := context.WithCancel(t.Context())
	asked := make(chan error, 1)
	go func() {
		asked <- b.Read(ctx, func(tx *book.Tx) error {
			_, err := tx.Customers()
			return err
		})
	}()
	testchain.WaitFor(t, func() bool {
		var waiting int
		err := db.QueryRow(`SELECT count(*) FROM pg_locks WHERE NOT granted`).Scan(&waiting)
		return err == nil && waiting > 0
	})
	goAway()
	testchain.Must(0, holds.Commit())(t)
	<-asked
	change(t, b, func(tx *book.Tx) error {
		_, err := tx.AddCustomer("Example", "it@example.com", 0)
		return err
	})
	if err := b.Read(ctx, func(*book.Tx) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("somebody who is gone before it begins: %v", err)
	}
}

// Nothing is booked that does not add up, or twice.
func TestEntriesAddUp(t *testing.T) {
	b := open(t, filepath.Join(t.TempDir(), "books.db"))
	for _, moves := range [][]book.Movement{
		{book.CentsTo(book.Bank, 1)},
		{book.CentsTo(book.Bank, 1), book.GrainsTo(book.Wallet, big.NewInt(-1))},
		{book.CentsTo("", 0)},
		{{Account: book.Bank, Asset: "euros", Amount: big.NewInt(0)}},
	} {
		if err := b.Change(t.Context(), func(tx *book.Tx) error { return tx.Post(book.Entry{Kind: "wrong", Ref: "1", Movements: moves}) }); err == nil {
			t.Errorf("%+v was booked", moves)
		}
	}
	good := book.Entry{Kind: "good", Ref: "1", Movements: []book.Movement{book.CentsTo(book.Bank, 5), book.CentsTo(book.Other, -5)}}
	change(t, b, func(tx *book.Tx) error { return tx.Post(good) })
	if err := b.Change(t.Context(), func(tx *book.Tx) error { return tx.Post(good) }); !errors.Is(err, book.ErrTwice) {
		t.Errorf("booked again: %v", err)
	}
	change(t, b, func(tx *book.Tx) error {
		if has := tx.CentsIn(book.Bank); has != 5 {
			t.Errorf("the bank has %d", has)
		}
		return nil
	})
}

// What somebody changes in the database by hand is named.
func TestCheckNamesWhatWasChanged(t *testing.T) {
	for what, statement := range map[string]string{
		"account bank has movements of -1 cents more than its balance": `UPDATE balance SET amount = '501' WHERE account = 'bank'`,
		"entry 2 in cents adds up to -3, not to zero":                  `UPDATE movement SET amount = '-503' WHERE account = 'processor' AND entry = 2`,
		"have 7 cents more left than the customer can spend":           `UPDATE lot SET unspent = unspent + 7`,
	} {
		place := filepath.Join(t.TempDir(), "books.db")
		b := testchain.Must(book.Open(t.Context(), place))(t)
		change(t, b, func(tx *book.Tx) error {
			c, err := tx.AddCustomer("Example", "it@example.com", 1000)
			return errors.Join(err, tx.AddPayment(book.Payment{ID: "pi_1", Customer: c.ID, Charge: "ch_1", Cents: 500, At: 1000}),
				tx.AddCardMovement(book.CardMovement{ID: "txn_1", Kind: "payout", Gross: -500, At: 1000}))
		})
		if err := b.Close(); err != nil {
			t.Fatal(err)
		}
		db := testchain.Must(sql.Open("sqlite", place))(t)
		testchain.Must(db.Exec(statement))(t)
		db.Close()
		change(t, open(t, place), func(tx *book.Tx) error {
			wrong, err := tx.Check()
			if !strings.Contains(strings.Join(wrong, "\n"), what) {
				t.Errorf("%s: the check says %q", statement, wrong)
			}
			return err
		})
	}
}

// A trial that nobody uses does not end. From its first use on it has its time, and what is left then is taken back.
func TestATrialBeginsWithItsFirstUse(t *testing.T) {
	const day = 24 * 3600
	young := book.Trust{Recent: true}
	b := open(t, filepath.Join(t.TempDir(), "books.db"))
	var c book.Customer
	change(t, b, func(tx *book.Tx) (err error) {
		if c, err = tx.AddCustomer("Example", "it@example.com", 0); err != nil {
			return err
		}
		return errors.Join(tx.AddTrial(c.ID, "spring", 1000, 30*day, 0), tx.SetFloat(new(big.Int).Mul(perCent, big.NewInt(5000)), "float", 0))
	})
	if err := b.Change(t.Context(), func(tx *book.Tx) error { return tx.AddTrial(c.ID, "spring", 1000, 30*day, 0) }); !errors.Is(err, book.ErrTwice) {
		t.Errorf("given twice: %v", err)
	}
	left := func(now int64) (cents int64) {
		change(t, b, func(tx *book.Tx) (err error) {
			if err := tx.EndTrials(now); err != nil {
				return err
			}
			cents, _, err = tx.Spendable(c.ID, now, young)
			return err
		})
		return cents
	}
	if n := left(400 * day); n != 1000 {
		t.Fatalf("after 400 days without use, %d cents are left of the trial", n)
	}
	change(t, b, func(tx *book.Tx) error {
		_, err := tx.BeginDeposit(c.ID, 100, perCent, young, 1, 400*day)
		return err
	})
	if n := left(430*day - 1); n != 900 {
		t.Errorf("before its end %d cents are left", n)
	}
	if n := left(430 * day); n != 0 {
		t.Errorf("after its end %d cents are left", n)
	}
	checked(t, b)
}

func checked(t rapid.TB, b *book.Book) {
	t.Helper()
	change(t, b, func(tx *book.Tx) error {
		wrong, err := tx.Check()
		for _, w := range wrong {
			t.Errorf("%s", w)
		}
		return err
	})
}

// Whatever happens in whatever order, the books add up, nobody spends what it does not have, the float is never below
// zero, and what customers are owed and owe is what they paid, less what was refunded, disputed and sold.
func TestBooksAddUpWhateverHappens(t *testing.T) {
	for kind, place := range places(t) {
		t.Run(kind, func(t *testing.T) { addUpWhateverHappens(t, open(t, place)) })
	}
}

func addUpWhateverHappens(t *testing.T, b *book.Book) {
	run := 0
	rapid.Check(t, func(r *rapid.T) {
		run++
		var c book.Customer
		var soldBefore, hadBefore int64 // by the runs of before
		change(r, b, func(tx *book.Tx) error {
			soldBefore, hadBefore = tx.CentsIn(book.Sold), tx.CentsIn(book.Processor)
			return nil
		})
		change(r, b, func(tx *book.Tx) (err error) {
			if c, err = tx.AddCustomer("Example", "it@example.com", 0); err != nil {
				return err
			}
			return tx.SetFloat(new(big.Int).Mul(perCent, big.NewInt(3000)), fmt.Sprint("run ", run), 0)
		})
		var paid, refunded, disputed, sold int64
		now := int64(0)
		payments, disputes := 0, map[string]int64{}
		for range rapid.IntRange(5, 30).Draw(r, "steps") {
			now += 100
			cents := rapid.Int64Range(1, 1500).Draw(r, "cents")
			change(r, b, func(tx *book.Tx) error {
				some := fmt.Sprintf("pi_%d_%d", run, rapid.IntRange(1, max(1, payments)).Draw(r, "payment"))
				switch rapid.SampledFrom([]string{"pay", "deposit", "fail", "withdraw", "refund", "by hand", "dispute", "won"}).Draw(r, "what") {
				case "pay":
					payments++
					paid += cents
					return tx.AddPayment(book.Payment{ID: fmt.Sprintf("pi_%d_%d", run, payments), Customer: c.ID, Charge: fmt.Sprintf("ch_%d_%d", run, payments), Cents: cents, At: now})
				case "deposit", "fail":
					t, err := tx.BeginDeposit(c.ID, cents, perCent, book.Trust{Recent: true, RecentMost: 1 << 40}, 1, now)
					if errors.Is(err, book.ErrFunds) || errors.Is(err, book.ErrFloat) {
						return nil
					}
					if rapid.Bool().Draw(r, "fails") {
						return errors.Join(err, tx.TransferHasFailed(t.ID, perCent, now), tx.TransferHasFailed(t.ID, perCent, now))
					}
					sold += cents
					return errors.Join(err, tx.TransferIsDone(t.ID, fmt.Sprint("tx", t.ID), 2, perCent, now), tx.TransferIsDone(t.ID, "another", 3, perCent, now))
				case "withdraw":
					t, err := tx.BeginWithdrawal(c.ID, cents, perCent, 1, now)
					if errors.Is(err, book.ErrFunds) {
						return nil
					}
					sold -= cents
					return errors.Join(err, tx.TransferIsDone(t.ID, fmt.Sprint("tx", t.ID), 2, perCent, now))
				case "refund":
					f, err := tx.BeginRefund(some, cents, now)
					if errors.Is(err, book.ErrSpent) || errors.Is(err, book.ErrNone) {
						return nil
					}
					if rapid.Bool().Draw(r, "refused") {
						return errors.Join(err, tx.RefundHasFailed(f.ID, now), tx.RefundHasFailed(f.ID, now))
					}
					refunded += cents
					return errors.Join(err, tx.RefundIsDone(f.ID, "re", now), tx.RefundIsDone(f.ID, "re", now))
				case "by hand":
					p, err := tx.Payment(some)
					if errors.Is(err, book.ErrNone) {
						return nil
					}
					before := tx.CentsIn(book.Processor)
					err = errors.Join(err, tx.RefundedInAll(p.ID, min(p.Cents, p.Refunded+cents), fmt.Sprint(run, now), now))
					refunded += before - tx.CentsIn(book.Processor)
					return err
				case "dispute":
					p, err := tx.Payment(some)
					if errors.Is(err, book.ErrNone) || disputes[some] != 0 {
						return nil
					}
					disputes[some] = p.Cents
					disputed += p.Cents
					return errors.Join(err, tx.DisputeMoved(some, "txn_d_"+some, -p.Cents, now), tx.DisputeMoved(some, "txn_d_"+some, -p.Cents, now))
				default:
					if disputes[some] <= 0 {
						return nil
					}
					disputed -= disputes[some]
					back := disputes[some]
					disputes[some] = -1
					return tx.DisputeMoved(some, "txn_w_"+some, back, now)
				}
			})
			checked(r, b)
			change(r, b, func(tx *book.Tx) error {
				unspent, debt := -tx.CentsIn(book.CustomerAccount(c.ID)), tx.CentsIn(book.DebtAccount(c.ID))
				if unspent < 0 || debt < 0 || tx.Balance(book.Wallet, book.Grains).Sign() < 0 || tx.Balance(book.MarketAccount(c.ID), book.Grains).Sign() < 0 {
					r.Errorf("unspent %d, debt %d, float %s", unspent, debt, tx.Balance(book.Wallet, book.Grains))
				}
				if unspent-debt != paid-refunded-disputed-sold || soldBefore-tx.CentsIn(book.Sold) != sold || tx.CentsIn(book.Processor)-hadBefore != paid-refunded-disputed {
					r.Errorf("unspent %d less debt %d is not paid %d less refunded %d, disputed %d and sold %d", unspent, debt, paid, refunded, disputed, sold)
				}
				return nil
			})
		}
	})
}

// Books of the first version are brought to the newest, with what is in them, in both kinds of database.
func TestOldBooksGoOn(t *testing.T) {
	first := string(testchain.Must(os.ReadFile("schema.sql"))(t))
	for kind, place := range places(t) {
		t.Run(kind, func(t *testing.T) {
			db := testchain.Must(sql.Open(map[string]string{"sqlite": "sqlite", "postgres": "pgx"}[kind], place))(t)
			for _, statement := range []string{
				first, `CREATE TABLE made (version BIGINT NOT NULL, program TEXT NOT NULL)`, `INSERT INTO made VALUES (1, 'muster v0.1.0')`,
				`INSERT INTO customer VALUES ('cus_1', 1, 'Example Ltd', 'it@example.com', 1000)`,
				`INSERT INTO rental VALUES ('0x01', 'cus_1', 7, 1, 2, '5', 1, 'taken', 3, '', 1000)`,
			} {
				testchain.Must(db.Exec(statement))(t)
			}
			testchain.Must(0, db.Close())(t)
			change(t, open(t, place), func(tx *book.Tx) error {
				r, err := tx.Rental("cus_1", "0x01")
				if err != nil || r.Offer != 7 || r.Lease != 3 || r.KeyWanted != "" || r.KeyAt != 0 {
					t.Errorf("the rental is %+v, error %v", r, err)
				}
				return tx.WantKey("0x01", "0x02", 5)
			})
		})
	}
}
