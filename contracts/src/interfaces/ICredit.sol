// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Credit for providers: loans against what the protocol owes them already, under a lien on their account.
/// @notice FLT is lent against a part of rewards that are settled and not released yet; the stablecoin against lease income
/// that was not collected. No price is asked of anybody and nothing is auctioned: what is lent is less than what is coming,
/// in the same token, and all that leaves the account comes here first. The order: refund, slash, lender, provider.
interface ICredit {
    /// @notice What one deployment is about; never changes.
    struct Config {
        address staking;
        address market;
        address watch;
        address accounts; // the factory of provider accounts
        address stablecoin;
    }

    /// @notice The contract was deployed, and made its pools.
    /// @param config What the deployment is about.
    /// @param rewardPool The pool that lends FLT.
    /// @param incomePool The pool that lends the stablecoin.
    event Configured(Config config, address rewardPool, address incomePool);
    /// @notice The lien on an account was taken: its owner can borrow.
    /// @param account The account.
    event Opened(address indexed account);
    /// @notice The lien on an account was lifted: it owes nothing.
    /// @param account The account.
    event Lifted(address indexed account);
    /// @notice The rewards of a commitment count for what an account can borrow.
    /// @param account The account.
    /// @param id The commitment.
    event Pledged(address indexed account, uint256 indexed id);
    /// @notice An account borrows the stablecoin, in this transaction, against its income.
    /// @param account The account.
    /// @param leases Those whose unsettled income counts beside what the market owes already.
    event IncomeNamed(address indexed account, uint256[] leases);
    /// @notice Tokens of an account came in.
    /// @param account The account.
    /// @param token The token.
    /// @param amount How much came.
    /// @param toDebt What of it repaid debts; the rest is the payee's.
    event Received(address indexed account, address indexed token, uint256 amount, uint256 toDebt);
    /// @notice What was left of an account's tokens was paid to its payee.
    /// @param account The account.
    /// @param token The token.
    /// @param to The payee.
    /// @param amount How much.
    event PaidOut(address indexed account, address indexed token, address indexed to, uint256 amount);

    /// @notice An address of the deployment is not allowed.
    /// @param what Its name.
    error InvalidConfig(string what);
    /// @notice The account was not made by the factory of this deployment: nobody knows what its lien is worth.
    /// @param account The address given.
    error NotAnAccount(address account);
    /// @notice Only the account's owner may do this.
    /// @param account The account.
    /// @param caller Who called.
    error NotOwner(address account, address caller);
    /// @notice There is no lien of this contract on the account.
    /// @param account The account.
    error NoLien(address account);
    /// @notice Operators may make a call that could take income around the lien. Its owner forbids it first.
    /// @param target The contract that may be called.
    /// @param selector The function of it.
    error CallInTheWay(address target, bytes4 selector);
    /// @notice Operators could once call the stablecoin. If they had it give somebody an allowance, that would still lead
    /// around the lien: another account borrows.
    /// @param account The account.
    error StablecoinWasCallable(address account);
    /// @notice The account owes something still.
    /// @param account The account.
    /// @param token In which token.
    error StillOwes(address account, address token);
    /// @notice The commitment is not the account's.
    /// @param id The commitment.
    error NotOfAccount(uint256 id);
    /// @notice The commitment is pledged already.
    /// @param id The commitment.
    error AlreadyPledged(uint256 id);
    /// @notice An account pledges no more commitments, and names no more leases.
    /// @param count How many there would be.
    /// @param most The most allowed.
    error TooMany(uint256 count, uint256 most);
    /// @notice Final epochs of the commitment are to be settled first.
    /// @param id The commitment.
    /// @param pending How many.
    error EpochsPending(uint256 id, uint256 pending);
    /// @notice Something that the commitment claimed in this epoch is not proven yet. Its audits come first.
    /// @param id The commitment.
    /// @param epoch The epoch.
    error UnprovenClaims(uint256 id, uint256 epoch);
    /// @notice While claims of rewards are paused, nothing is lent.
    error ClaimsPaused();
    /// @notice A part of a debt was written off. All of it is repaid before there is a new loan.
    /// @param account The account.
    error HasDefaulted(address account);
    /// @notice More was asked for than what is coming allows.
    /// @param amount What was asked for.
    /// @param most What can still be borrowed.
    error OverLimit(uint256 amount, uint256 most);
    /// @notice The lease is not one of the account's in the stablecoin.
    /// @param lease The lease.
    error NotIncome(uint256 lease);
    /// @notice Leases are named in ascending order, each once.
    /// @param lease The first that is not.
    error LeasesNotAscending(uint256 lease);
    /// @notice A bad day may refund more than half of this lease's price: nothing is lent against it before it is settled.
    /// @param lease The lease.
    /// @param capBps The most that is refunded, in parts of 10,000 of a day's price.
    error CapTooHigh(uint256 lease, uint256 capBps);
    /// @notice What is coming covers the debt.
    /// @param debt What the account owes.
    /// @param coming What is coming.
    error NotImpaired(uint256 debt, uint256 coming);
    /// @notice The account has nothing to be paid out here.
    error NothingDue();

    /// @notice Takes the lien that the account's owner has offered. Only the owner may. Operators' calls that could take
    /// income around it have to be forbidden first.
    function open(address account) external;
    /// @notice Lifts the lien of an account that owes nothing. Only the owner may.
    function lift(address account) external;
    /// @notice Has a commitment's rewards count, until the lien is lifted. Only the owner may.
    function pledge(address account, uint256 id) external;
    /// @notice Borrows FLT against the account's own rewards of its pledged commitments that are settled and not released.
    /// Only the owner may.
    /// @param to Who gets the tokens.
    function borrowRewards(address account, uint256 amount, address to) external;
    /// @notice Borrows the stablecoin against income: what is owed to the account, and of the leases named what no refund
    /// can take. Only the owner may.
    function borrowIncome(address account, uint256 amount, address to, uint256[] calldata leases) external;

    /// @notice Claims an account's released rewards of a commitment, which repay first. Anyone may; so for the others.
    function claim(address account, uint256 id) external;
    /// @notice Takes an account's part of a slash that was given back.
    function takeBack(address account, uint256 id, uint256 number) external;
    /// @notice Closes a commitment of an account; its bond repays first.
    function close(address account, uint256 id) external;
    /// @notice Collects the bounties and fees that the staking contract owes an account.
    function collect(address account) external;
    /// @notice Collects the lease income that the market owes an account.
    function collectIncome(address account) external;
    /// @notice Takes note of what an account has paid out to here by somebody's call.
    function receiveFrom(address account, address token) external;
    /// @notice Pays the account's payee what no debt needed. Anyone may.
    function payOut(address account, address token) external returns (uint256 amount);
    /// @notice Writes off what of an FLT debt the account's pledged rewards do not cover any more, after a false claim.
    /// Anyone may.
    function writeOff(address account) external;
    /// @notice Writes off a part of a stablecoin debt. Only governance may: income that was lent against comes in, unless
    /// the token itself keeps it from coming.
    function writeOffIncome(address account, uint256 amount) external;

    function config() external view returns (Config memory);
    /// @notice The pool that lends FLT.
    function rewardPool() external view returns (address);
    /// @notice The pool that lends the stablecoin.
    function incomePool() external view returns (address);
    /// @notice The commitments whose rewards count for an account.
    function pledgesOf(address account) external view returns (uint256[] memory);
    /// @notice What an account's rewards allow it to owe in all, in wei of FLT. Reverts where `borrowRewards` would.
    function rewardLimit(address account) external view returns (uint256);
    /// @notice What an account's income allows it to owe in all, in the stablecoin's smallest unit. Reverts where
    /// `borrowIncome` would.
    function incomeLimit(address account, uint256[] calldata leases) external view returns (uint256);
    /// @notice What can be paid out to an account's payee.
    function due(address account, address token) external view returns (uint256);
}
