package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/view"
	"github.com/muster-network/muster/watch"
)

func newWatch() *cobra.Command {
	cmd := group("watch", "Watch hosts, and judge whether they could be reached",
		"status --watcher "+exampleAccount+" \\\n    --deployment deployment.json",
		newWatchRun(), newWatchRegister(), newWatchMove(), newWatchResign(), newWatchWithdraw(), newWatchStatus(),
		newWatchSeed(), newWatchDemand(), newWatchShow(), newWatchJudge(), newWatchStrike(), newWatchPunish(),
		newWatchPay(), newWatchFund())
	cmd.Long = `Watch hosts, and judge whether they could be reached. Watchers put up stake.
Each day five of them are drawn for each commitment, and say in which of the
day's slots its host proved its key to them. Three of them decide.`
	return cmd
}

// watchCommand is a command that sends one transaction to the watch.
func watchCommand(use, short, example, sender string, act func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender) error) *cobra.Command {
	var f callerFlags
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster watch " + use + example + exampleSender(sender),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) error { return act(cmd, client, s) })
		},
	}
	f.register(cmd)
	return cmd
}

func newWatchRegister() *cobra.Command {
	var url string
	cmd := watchCommand("register", "Put up the stake of a watcher", " --url https://watcher.example", "watcher",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender) error {
			r, err := s.RegisterWatcher(cmd.Context(), url)
			if err != nil {
				return err
			}
			e, err := eventIn[ledger.WatcherRegistered](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "watcher", e.Watcher.Hex(), "place", e.Place, "fromDay", e.FromDay),
				"%s watches from day %d on", e.Watcher, e.FromDay)
		})
	cmd.Long = `Put up the stake of a watcher, who is drawn from the next day on. Words that are
demanded and not shown, and words that differ from most others', cost parts of
it. The rest is paid back 21 days after the watcher has left.`
	cmd.Flags().StringVar(&url, "url", "", "where the watcher will serve its words")
	require(cmd.Flags(), "url")
	return cmd
}

func newWatchMove() *cobra.Command {
	var url string
	cmd := watchCommand("move", "Serve the words elsewhere from now on", " --url https://watcher.example", "watcher",
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
			r, err := s.MoveWatcher(cmd.Context(), url)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "url", url), "words are served at %s", url)
		})
	cmd.Flags().StringVar(&url, "url", "", "where the watcher serves its words")
	require(cmd.Flags(), "url")
	return cmd
}

func newWatchResign() *cobra.Command {
	cmd := watchCommand("resign", "Leave the list of watchers", "", "watcher", func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
		r, err := s.ResignWatcher(cmd.Context())
		if err != nil {
			return err
		}
		e, err := eventIn[ledger.WatcherResigned](r)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "fromDay", e.FromDay, "freeAt", e.FreeAt),
			"resigned from day %d on; the stake is free from %s on\nthen run: muster watch withdraw", e.FromDay, view.Time(e.FreeAt))
	})
	cmd.Long = `Leave the list of watchers from the next day on. What was promised before has to
be kept: yesterday and today are still reported, and shown when that is
demanded.`
	return cmd
}

func newWatchWithdraw() *cobra.Command {
	return watchCommand("withdraw", "Withdraw the stake of a watcher that has left", "", "watcher", func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
		r, err := s.WithdrawWatcherStake(cmd.Context())
		if err != nil {
			return err
		}
		e, err := eventIn[ledger.StakeWithdrawn](r)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "amount", e.Amount.String()), "withdrew %s FLT", ledger.FormatFLT(e.Amount))
	})
}

func newWatchStatus() *cobra.Command {
	var f chainFlags
	var watcher addressFlag
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show how a watcher stands",
		Example: `  muster watch status --watcher ` + exampleAccount + ` \
    --deployment deployment.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				s, err := view.ReadWatcher(cmd.Context(), client, watcher.Address)
				if err != nil {
					return err
				}
				return print(cmd, s, func(w io.Writer) error { return writeWatcher(w, s) })
			})
		},
	}
	f.register(cmd)
	registerWatcher(cmd, &watcher)
	return cmd
}

func registerWatcher(cmd *cobra.Command, watcher *addressFlag) {
	cmd.Flags().Var(watcher, "watcher", "the watcher's address")
	require(cmd.Flags(), "watcher")
}

func writeWatcher(w io.Writer, s view.Watcher) error {
	state := "not registered"
	switch {
	case s.Listed:
		state = "in the list"
	case s.FreeAt != 0:
		state = "has left; the stake is free from " + s.FreeAt.String() + " on"
	}
	seed := "not known"
	if s.Seed {
		seed = "known"
	}
	watchers := fmt.Sprint(s.Watchers)
	if s.Watchers < uint64(s.Least) {
		watchers += fmt.Sprintf(": with fewer than %d nobody is drawn", s.Least)
	}
	return rows(w, "watcher", s.Watcher, "state", state, "stake", fmt.Sprintf("%s, of %s", s.Stake.FLT(), s.Full.FLT()),
		"url", cmp.Or(cut(s.URL, 64), "-"), "day", fmt.Sprintf("%d, until %s", s.Day, s.DayEnds), "its seed", seed, "watchers", watchers,
		"yesterday", map[bool]string{true: "reported", false: "not reported"}[s.Reported], "in the wallet", s.FLT.FLT(),
		"pay of a day", s.DayPay.FLT()+" for all together", "reserve", s.Reserve.FLT())
}

// registerDay adds the number of a day.
func registerDay(cmd *cobra.Command, day *uint64) {
	registerNumber(cmd, day, "day", "number of the day: the time in seconds, by the length of a day")
}

func newWatchSeed() *cobra.Command {
	var day uint64
	cmd := watchCommand("seed", "Name or store the seed of a day", " --day 20000", "anybody", func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender) error {
		evidence, err := c.SeedEvidence(cmd.Context(), day)
		if errors.Is(err, ledger.ErrNoValue) {
			return nameSeed(cmd, c, s, day)
		}
		if err != nil {
			return err
		}
		r, err := s.StoreSeed(cmd.Context(), day, evidence)
		if err != nil {
			return err
		}
		stored, err := eventIn[ledger.SeedStored](r)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "day", day, "seed", stored.Seed.Hex()), "the seed of day %d is stored", day)
	})
	cmd.Long = `Name the block whose value seeds a day, or store the value once it is there.
From it the committees of the day are drawn; without a seed, the day is up.
Without drand the seed of a day has to be named during the day.`
	registerDay(cmd, &day)
	return cmd
}

// nameSeed names the block of today's seed, if that is what is missing.
func nameSeed(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, day uint64) error {
	rules, err := c.WatchRules(cmd.Context())
	if err != nil {
		return err
	}
	head, err := c.Head(cmd.Context())
	if err != nil {
		return err
	}
	if today := rules.DayOf(uint64(head.Time.Unix())); today != day {
		return fmt.Errorf("the seed of day %d cannot be named: it is day %d", day, today)
	}
	r, err := s.NameSeed(cmd.Context())
	if err != nil {
		return err
	}
	named, err := eventIn[ledger.SeedNamed](r)
	if err != nil {
		return err
	}
	return printReceipt(cmd, receiptOf(r, "day", named.Day, "block", named.Number), "block %d seeds day %d\nthen run the same command again", named.Number, named.Day)
}

// wordCommand is a command about the word of a watcher.
func wordCommand(use, short, long, done string, send func(*ledger.Sender, context.Context, uint64, uint64, common.Address) (*ledger.Receipt, error)) *cobra.Command {
	var day, id uint64
	var watcher addressFlag
	cmd := watchCommand(use, short, " --commitment 1 --day 20000 \\\n    --watcher "+exampleAccount, "anybody", func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
		r, err := send(s, cmd.Context(), day, id, watcher.Address)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "day", day, "commitment", id, "watcher", watcher.Hex()), done, watcher.Address)
	})
	cmd.Long = long
	registerCommitment(cmd, &id)
	registerDay(cmd, &day)
	registerWatcher(cmd, &watcher)
	return cmd
}

func newWatchDemand() *cobra.Command {
	return wordCommand("demand", "Demand that a watcher shows a word on chain",
		`Demand that a watcher shows its word about a commitment on chain, with a deposit
that goes to whoever shows it. This is possible from two to four hours after the
day, in days of 24 hours. A word that is not shown costs the watcher stake.`,
		"the word of %s is demanded", (*ledger.Sender).DemandWord)
}

func newWatchPunish() *cobra.Command {
	return wordCommand("punish", "Punish that a demanded word was not shown",
		`Punish that a word was demanded and not shown, from ten to twelve hours after
the day. Half of what the watcher loses is the demander's.`,
		"%s was punished", (*ledger.Sender).PunishWithheld)
}

func newWatchStrike() *cobra.Command {
	return wordCommand("strike", "Strike a watcher that differs from most",
		`Strike a watcher whose word differs from most others' in more than eight slots,
by what was shown on chain, from ten to twelve hours after the day. The third
strike within thirty days costs stake.`,
		"%s was struck", (*ledger.Sender).StrikeWatcher)
}

func readWord(path string, commitment uint64) (ledger.WatchWord, error) {
	data, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return ledger.WatchWord{}, hint.Add(err, "name a word that a watcher served, in a file")
	}
	var w watch.PublishedWord
	if err := json.Unmarshal(data, &w); err != nil {
		return ledger.WatchWord{}, fmt.Errorf("%s does not hold a word: %w", path, err)
	}
	if w.Commitment != commitment {
		return ledger.WatchWord{}, fmt.Errorf("%s holds a word about commitment %d, not %d", path, w.Commitment, commitment)
	}
	return wordOf(w), nil
}

// wordOf is what the contract takes of a word.
func wordOf(w watch.PublishedWord) ledger.WatchWord {
	return ledger.WatchWord{Watcher: w.Watcher, Seen: w.Seen, Up: w.Up, SSHRoot: w.SSHRoot, Salt: w.Salt, Proof: w.Proof}
}

func newWatchShow() *cobra.Command {
	var day, id uint64
	var file string
	cmd := watchCommand("show", "Show a word on chain", " --commitment 1 --day 20000 --word word.json", "anybody",
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
			word, err := readWord(file, id)
			if err != nil {
				return err
			}
			r, err := s.ShowWord(cmd.Context(), day, id, word)
			if err != nil {
				return err
			}
			shown, err := eventIn[ledger.WordShown](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "deposit", shown.Deposit.String()), "the word is shown; the demand's deposit was %s FLT", ledger.FormatFLT(shown.Deposit))
		})
	cmd.Long = `Show a word on chain, from two to ten hours after the day. If it was demanded,
whoever shows it gets the deposit. A watcher's daemon does it by itself.`
	registerCommitment(cmd, &id)
	registerDay(cmd, &day)
	cmd.Flags().StringVar(&file, "word", "", "file of the word, as the watcher served it")
	require(cmd.Flags(), "word")
	return cmd
}

func newWatchJudge() *cobra.Command {
	var day, id uint64
	var files []string
	var anywhere bool
	cmd := watchCommand("judge", "Judge a commitment's day by watchers' words", " --commitment 1 --day 20000", "anybody",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender) error {
			words, err := wordsFor(cmd, c, id, day, files, anywhere)
			if err != nil {
				return err
			}
			slices.SortFunc(words, func(a, b ledger.WatchWord) int { return bytes.Compare(a.Watcher[:], b.Watcher[:]) })
			r, err := s.Judge(cmd.Context(), id, day, words)
			if err != nil {
				return err
			}
			return printJudged(cmd, r, id, day)
		})
	cmd.Long = `Judge a commitment's day by words of its committee, from two to twelve hours
after the day. A slot is down if three of the words say so; what one judgement
found down stays. It is for whoever it serves: nobody is paid.

The words are asked of the committee's watchers, unless --word names files with
what they served.`
	cmd.Example += "\n  muster watch judge --commitment 1 --day 20000 \\\n    --word a.json,b.json,c.json" + exampleSender("anybody")
	registerCommitment(cmd, &id)
	registerDay(cmd, &day)
	flags := cmd.Flags()
	flags.StringSliceVar(&files, "word", nil, "files of words, as watchers served them, by commas (default ask the watchers)")
	flags.BoolVar(&anywhere, "allow-private", false, "ask watchers at private addresses too, for development")
	return cmd
}

// wordsFor are the words in files, or those that the members of a committee serve.
func wordsFor(cmd *cobra.Command, c *ledger.Client, id, day uint64, files []string, anywhere bool) (words []ledger.WatchWord, err error) {
	if len(files) == 0 {
		return fetchWords(cmd, c, id, day, anywhere)
	}
	words = make([]ledger.WatchWord, len(files))
	for i, file := range files {
		if words[i], err = readWord(file, id); err != nil {
			return nil, err
		}
	}
	return words, nil
}

const (
	wordTime   = 20 * time.Second // for one watcher to serve its word
	leastWords = 3                // that decide
)

func fetchWords(cmd *cobra.Command, c *ledger.Client, id, day uint64, anywhere bool) (words []ledger.WatchWord, err error) {
	ctx, d := cmd.Context(), c.Deployment
	members, err := c.Committee(ctx, id, day)
	if err != nil {
		return nil, err
	}
	if len(members) == 0 {
		return nil, fmt.Errorf("commitment %d has no committee on day %d: it is up", id, day)
	}
	for _, member := range members {
		w, err := c.Watcher(ctx, member)
		if err != nil {
			return nil, err
		}
		root, err := c.ReportOf(ctx, member, day)
		if err != nil {
			return nil, err
		}
		if root == (common.Hash{}) {
			logger(cmd).Warn("a watcher has not reported the day", "watcher", member)
			continue
		}
		within, cancel := context.WithTimeout(ctx, wordTime)
		word, err := watch.Fetch(within, outward.Dialer(anywhere), w.URL, watch.Report{ChainID: d.ChainID, Watch: d.Watch, Watcher: member, Day: day, Root: root}, id)
		cancel()
		if err != nil {
			logger(cmd).Warn("a watcher does not serve its word", "watcher", member, "err", err)
			continue
		}
		words = append(words, wordOf(word))
	}
	if len(words) < leastWords {
		return nil, hint.Add(fmt.Errorf("only %d of %d watchers serve their words, and %d decide", len(words), len(members), leastWords),
			"demand the others' words: muster watch demand")
	}
	return words, nil
}

func printJudged(cmd *cobra.Command, r *ledger.Receipt, id, day uint64) error {
	judged, ok := ledger.EventIn[ledger.DayJudged](r)
	if !ok {
		return printReceipt(cmd, receiptOf(r, "commitment", id, "day", day), "the words change nothing: three have to agree")
	}
	return printReceipt(cmd, receiptOf(r, "commitment", id, "day", day, "down", judged.Down, "reductionBps", judged.Reduction),
		"commitment %d was down in %d slots of day %d, which costs %s of its price", id, judged.Down.Count(), day, view.Percent(judged.Reduction))
}

func newWatchPay() *cobra.Command {
	var day uint64
	cmd := watchCommand("pay", "Claim the pay of a day that you reported", " --day 20000", "watcher", func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
		r, err := s.ClaimWatcherPay(cmd.Context(), day)
		if err != nil {
			return err
		}
		paid, err := eventIn[ledger.PayClaimed](r)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "amount", paid.Amount.String()), "claimed %s FLT for day %d", ledger.FormatFLT(paid.Amount), day)
	})
	registerDay(cmd, &day)
	return cmd
}

func newWatchFund() *cobra.Command {
	var amount fltFlag
	cmd := watchCommand("fund", "Add to the reserve that watchers are paid from", " --amount 1000", "anybody", func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender) error {
		r, err := s.FundWatchers(cmd.Context(), amount.wei)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "amount", amount.wei.String()), "added %s FLT to the reserve of watchers", &amount)
	})
	cmd.Flags().Var(&amount, "amount", "how much to add")
	require(cmd.Flags(), "amount")
	return cmd
}
