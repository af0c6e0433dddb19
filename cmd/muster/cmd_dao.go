package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

// exampleProposal is the beginning of a proposal's number.
const exampleProposal = "0x1c3f5a90"

func newDAO() *cobra.Command {
	cmd := group("dao", "Propose, vote, and do what was decided", "show --deployment deployment.json",
		newDAOShow(), newDAODelegate(), newDAOPropose(), newDAOVote(), newDAOQueue(), newDAOExecute(), newDAOCancel())
	cmd.Long = `Propose, vote, and do what was decided, where a DAO governs the deployment.

FLT that is held votes through the account that its holder has delegated to
before; staked FLT votes for the account that staked it. A proposal that passes
is queued, waits for the timelock's delay, and is executed: anybody can do both.`
	return cmd
}

func newDAOShow() *cobra.Command {
	var f chainFlags
	var account addressFlag
	cmd := &cobra.Command{
		Use:   "show [ID]",
		Short: "Show proposals, their votes, and the rules of votes",
		Long: `Show the rules of votes and all proposals, or all about one. What a proposal's
calls do is read from their data; the text is its proposer's, and proves
nothing. With --account, show what an account has to vote with.`,
		Example: `  muster dao show --deployment deployment.json
  muster dao show ` + exampleProposal + ` --deployment deployment.json --json
  muster dao show --deployment deployment.json \
    --account ` + exampleAccount,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				how, end := readingEvents(cmd, "reading proposals")
				defer end()
				if len(args) == 1 {
					p, err := view.ReadProposal(cmd.Context(), client, args[0], how)
					if err != nil {
						return err
					}
					return print(cmd, p, proposalText(p).write)
				}
				var d daoShown
				var err error
				if d.DAO, err = view.ReadDAO(cmd.Context(), client, how); err != nil {
					return err
				}
				if account.set {
					v, err := view.ReadVoter(cmd.Context(), client, account.Address, how.Progress)
					if err != nil {
						return err
					}
					d.Voter = &v
					hintVoter(cmd, v)
				}
				return print(cmd, d, daoText(d).write)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&account, "account", "account whose votes to show")
	return cmd
}

func newDAODelegate() *cobra.Command {
	var f callerFlags
	var to addressFlag
	cmd := &cobra.Command{
		Use:   "delegate",
		Short: "Let an account vote with the FLT that the sender holds",
		Long: `Let an account vote with the FLT that the sender holds, now and later: the
sender itself, unless --to names another. Nothing is moved, and it can be
changed at any time; votes that begin later count it. Until it is done once,
tokens vote for nobody. Stake needs no delegation: a vote names its commitments.`,
		Example: `  muster dao delegate` + exampleSender("holder") + `
  muster dao delegate --to ` + exampleAccount + exampleSender("holder"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, sender *ledger.Sender) error {
				account := sender.Address()
				if to.set {
					account = to.Address
				}
				r, err := sender.DelegateVotes(cmd.Context(), account)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "to", account), "%s votes with the FLT of %s", account, sender.Address())
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&to, "to", "account that votes (default the sender)")
	return cmd
}

func newDAOPropose() *cobra.Command {
	cmd := group("propose", "Propose a change", "parameters --file rules.json \\\n    --text \"More for settlers\""+exampleSender("proposer"),
		newDAOProposeCall())
	cmd.AddCommand(governorCommands(proposalCommand)...)
	cmd.Example = "  muster dao propose parameters --file rules.json \\\n    --text \"More for settlers\"" + exampleSender("proposer")
	cmd.Long = `Propose a change, with the text that says why. The proposer must have the votes
that the threshold asks for, in FLT that was delegated to it or in stake. Nobody
else can make the same proposal: its proposer's address is a part of it.`
	return cmd
}

// proposalCommand is a command that proposes an operation.
func proposalCommand(use, short, _, example string, find operationFinder) *cobra.Command {
	var f callerFlags
	var text string
	if example != "" {
		example = " " + example
	}
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster dao propose " + use + example + " \\\n    --text \"Because it is time\"" + exampleSender("proposer"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				how, end := readingRoles(cmd)
				defer end()
				o, err := find(cmd.Context(), client, how)
				if err != nil {
					return err
				}
				p, err := view.Propose(cmd.Context(), client, sender.Address(), o, text, how.Progress)
				if err != nil {
					return err
				}
				r, err := govern.Perform(cmd.Context(), sender, p.Call)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "what", o.What, "id", p.ID, "voteFrom", p.VoteFrom, "voteTo", p.VoteTo),
					"%s\nthe vote is in blocks %d to %d; then run:\nmuster dao queue %s", done(p.Call.What), p.VoteFrom, p.VoteTo, p.ID[:10])
			})
		},
	}
	f.register(cmd)
	cmd.Flags().StringVar(&text, "text", "", "why, for those who vote")
	require(cmd.Flags(), "text")
	return cmd
}

func newDAOProposeCall() *cobra.Command {
	var to addressFlag
	var data hexFlag
	cmd := proposalCommand("call", "Propose any call of the timelock's", "", "--to "+exampleAccount+" \\\n    --data 0x8456cb59",
		func(ctx context.Context, c *ledger.Client, _ govern.Reading) (govern.Operation, error) {
			return view.AnyCall(ctx, c, to.Address, data)
		})
	cmd.Long = `Propose any call of the timelock's: of the governor, to change the rules of
votes, of the token, to pay from what the timelock has, or of another contract.
What is known of the call is shown as it will be to those who vote.`
	cmd.Flags().Var(&to, "to", "contract to call")
	cmd.Flags().Var(&data, "data", "function and arguments, in hexadecimal digits")
	require(cmd.Flags(), "to")
	require(cmd.Flags(), "data")
	return cmd
}

// hexFlag is bytes.
type hexFlag []byte

func (f *hexFlag) Set(s string) (err error) {
	if *f, err = hexutil.Decode(s); err != nil {
		return hint.Add(errors.New("these are not hexadecimal digits"), "write 0x and two digits for each byte")
	}
	return nil
}
func (f *hexFlag) String() string { return "" }
func (f *hexFlag) Type() string   { return "hex" }

func newDAOVote() *cobra.Command {
	var (
		f                      callerFlags
		inFavour, against, yes bool
		abstain                bool
		amount, reason         string
		commitments            []uint
		account                addressFlag
	)
	cmd := &cobra.Command{
		Use:   "vote ID",
		Short: "Vote on a proposal",
		Long: `Vote on a proposal with the FLT that was delegated to the sender when the vote
began, and with the sender's stake behind all commitments, or behind those of
--commitment. The votes are shown before they are cast.

With --amount, vote with a part of it: the rest can be cast in another way.
Whoever has voted can vote again with what the earlier votes have left, and then
names all commitments, those that have voted among them.

With --bond-of, the bond of a provider account votes. The sender is one of its
operators, and its owner has let them call castVoteWithReasonAndParams of the
governor, by "muster provider allow".`,
		Example: `  muster dao vote ` + exampleProposal + ` --for` + exampleSender("voter") + `
  muster dao vote ` + exampleProposal + ` --abstain --amount 1000` + exampleSender("voter") + `
  muster dao vote ` + exampleProposal + ` --against --commitment 3,7 --yes` + exampleSender("voter") + `
  muster dao vote ` + exampleProposal + ` --for \
    --bond-of ` + exampleAccount + exampleSender("operator"),
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			b := view.Ballot{Support: govern.Abstain, Reason: reason, Commitments: uint64s(commitments)}
			switch {
			case inFavour:
				b.Support = govern.For
			case against:
				b.Support = govern.Against
			}
			if amount != "" {
				var err error
				if b.Amount, err = ledger.ParseFLT(amount); err != nil {
					return fmt.Errorf("--amount: %w", err)
				}
			}
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				voter := sender
				if account.set {
					var err error
					if voter, err = sender.As(cmd.Context(), account.Address, ledger.Operator); err != nil {
						return err
					}
				}
				how, end := readingEvents(cmd, "counting votes")
				v, err := view.CastVote(cmd.Context(), client, voter.ActsFor(), args[0], b, how)
				end()
				if err != nil {
					return err
				}
				if !f.as.set {
					writeVote(cmd, v)
					if err := agree(cmd, yes, v.Call.What+"?"); err != nil {
						return err
					}
				}
				r, err := govern.Perform(cmd.Context(), voter, v.Call)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "id", common.BigToHash(v.Proposal.ID), "support", b.Support.String(), "votes", v.Cast.String()),
					"%s with %s FLT", done(v.Call.What), ledger.FormatFLT(v.Cast))
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.BoolVar(&inFavour, "for", false, "vote for it")
	flags.BoolVar(&against, "against", false, "vote against it")
	flags.BoolVar(&abstain, "abstain", false, "vote neither for nor against it, and make the quorum")
	flags.StringVar(&amount, "amount", "", "FLT of votes to cast (default all that are left)")
	flags.StringVar(&reason, "reason", "", "why, for everybody to read")
	flags.UintSliceVar(&commitments, "commitment", nil, "number of the commitment whose stake votes; may be repeated (default all)")
	flags.Var(&account, "bond-of", "provider account whose bond votes; its operator sends")
	flags.BoolVar(&yes, "yes", false, "do not ask")
	cmd.MarkFlagsOneRequired("for", "against", "abstain")
	cmd.MarkFlagsMutuallyExclusive("for", "against", "abstain")
	return cmd
}

// stageCommand is a command that brings a proposal on.
func stageCommand(use, short, long, sender string, find func(context.Context, *ledger.Client, string, govern.Reading) (govern.Operation, error)) *cobra.Command {
	var f callerFlags
	cmd := &cobra.Command{
		Use: use + " ID", Short: short, Long: long, Args: cobra.ExactArgs(1),
		Example: "  muster dao " + use + " " + exampleProposal + exampleSender(sender),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				how, end := readingEvents(cmd, "reading proposals")
				o, err := find(cmd.Context(), client, args[0], how)
				end()
				if err != nil {
					return err
				}
				return perform(cmd, sender, o)
			})
		},
	}
	f.register(cmd)
	return cmd
}

func newDAOQueue() *cobra.Command {
	return stageCommand("queue", "Queue a proposal that has passed", `Have a proposal that has passed wait in the timelock, from which on its delay
runs. Anybody can do it.`, "anybody", view.QueueProposal)
}

func newDAOExecute() *cobra.Command {
	return stageCommand("execute", "Do what a queued proposal says", `Do what a queued proposal says, once its delay is over. Anybody can do it. New
rules of money take effect from the next epoch on.`, "anybody", view.ExecuteProposal)
}

func newDAOCancel() *cobra.Command {
	return stageCommand("cancel", "Cancel a proposal", `Cancel a proposal: as its proposer before the vote begins, or as the council
while it is queued.`, "proposer", view.CancelProposal)
}
