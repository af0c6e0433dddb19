// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The money: bonds, delegated stake, thawing, rewards and slashing (protocol section 11).
/// @notice Amounts are FLT in wei, times are epochs, rates are in parts of 10,000.
interface IStaking {
    /// @notice What one deployment is about; never changes.
    struct Config {
        address token;
        address capacity;
        uint16 maxUnits; // of a commitment
    }

    /// @notice The rules that governance may change, from the next epoch on and within bounds (`ParameterBounds`).
    struct Parameters {
        uint128 collateralPerUnit; // of a unit of speed class 10
        uint128 rewardPool; // most FLT for all proven units of an epoch together
        uint128 rewardCap; // most FLT per proven unit-challenge of speed class 10
        uint128 openingFee; // for each challenge opened in an epoch in which something was proven
        uint128 settleFee; // what settling a reward pays, bounty included, out of at most a twentieth of the reward
        uint16 minBondBps; // provider's bond, of the collateral
        uint16 toleranceBps; // tau: missed opportunities that cost nothing; never less than one whole challenge
        uint16 downtimeBps; // d: of a unit's collateral, for each unit missed beyond the tolerance
        uint16 falseClaimBps; // f: of a unit's collateral, for each unit claimed and not proven
        uint16 bountyBps; // of what a slash takes from the bond, to whoever settles
        uint16 burnBps; // of the rest of a slash; what remains goes to the treasury
        uint8 maxFailures; // x: more failing epochs than this, of the last failureEpochs, fail the commitment
        uint8 failureEpochs; // y
        uint8 maxStakeMultiple; // most stake that delegations may bring a commitment to, in collaterals
        uint8 vestingEpochs; // V
        uint8 thawingEpochs;
        uint8 holdEpochs; // for which a slash is held, and can be given back
    }

    enum State {
        None,
        Open, // waiting for stake, up to endEpoch
        Active, // may seal and respond; has ended once the epoch is past endEpoch
        Failed, // stopped early; epochs up to endEpoch are still settled
        Closed // the bond has been returned
    }

    enum Fate {
        Held, // can be given back
        Finished, // burned and paid out
        GivenBack // to those it was taken from
    }

    /// @notice A slash, and what has become of it.
    struct HeldSlash {
        uint32 epoch; // for whose faults it is
        uint32 dueEpoch; // the first in which it can be finished
        Fate fate;
        address settler; // gets the bounty
        uint256 fromBond;
        uint256 fromPool;
        uint256 fromThawing;
        uint256 forfeited; // rewards
    }

    /// @notice What a commitment promised, and where it stands.
    struct Terms {
        address provider;
        uint16 units; // when it became Active; see unitsAt
        uint32 startEpoch;
        uint32 endEpoch; // the last epoch that is settled; of an Open commitment, the last in which it can become Active
        State state;
        bool reduced; // units were removed, or are going to be
        uint8 speedClass; // s, 4 to 31; 10 is the reference (`SpeedClass`)
    }

    /// @notice The stake behind a commitment and its rules. Those that governance sets are frozen when it becomes Active.
    struct Account {
        uint128 collateralPerUnit; // K: of a unit of the commitment's speed class; of an Open one, by the rules of now
        uint32 duration; // epochs
        uint16 commissionBps;
        uint16 minBondBps; // likewise
        uint8 vestingEpochs; // V; 0 while it is Open
        uint32 nextEpoch; // the next epoch to settle
        uint64 failing; // whether each of the last 64 settled epochs was, the newest in the lowest bit
        uint256 bond;
        uint256 poolTokens;
        uint256 poolShares;
        uint256 thawingTokens;
        uint256 thawingShares;
        uint256 unreleased; // rewards that a false claim would still cost
    }

    /// @notice The contract was deployed.
    /// @param config What the deployment is about.
    /// @param parameters The rules from epoch 0 on.
    /// @param treasury Who gets the treasury's part of slashes from epoch 0 on.
    /// @param authority The access manager that says who may govern and pause.
    event Configured(Config config, Parameters parameters, address treasury, address authority);
    /// @notice Governance set the rules of the epochs to come.
    /// @param fromEpoch The first epoch that they apply to.
    /// @param parameters All rules, changed or not.
    event ParametersSet(uint256 indexed fromEpoch, Parameters parameters);
    /// @notice Governance named the treasury of the epochs to come.
    /// @param fromEpoch The first epoch whose slashes it gets a part of.
    /// @param treasury The account.
    event TreasurySet(uint256 indexed fromEpoch, address treasury);
    /// @notice A commitment was made.
    /// @param id The commitment.
    /// @param provider Who made it.
    /// @param units How many units it has.
    /// @param speedClass The speed class of all of them.
    /// @param maxLeased The most of them that may be leased.
    /// @param duration How long it is to be Active, in epochs.
    /// @param commissionBps The provider's commission, in parts of 10,000 of rewards.
    /// @param lastEpoch The last epoch in which it can become Active.
    event CommitmentCreated(
        uint256 indexed id,
        address indexed provider,
        uint256 units,
        uint256 speedClass,
        uint256 maxLeased,
        uint256 duration,
        uint256 commissionBps,
        uint256 lastEpoch
    );
    /// @notice Units were added to an Open commitment.
    /// @param id The commitment.
    /// @param units How many were added.
    event UnitsAdded(uint256 indexed id, uint256 units);
    /// @notice The highest-numbered units are no part of the commitment from an epoch on.
    /// @param id The commitment.
    /// @param units How many are removed.
    /// @param fromEpoch The first epoch without them.
    event UnitsRemoved(uint256 indexed id, uint256 units, uint256 fromEpoch);
    /// @notice The provider added to its bond.
    /// @param id The commitment.
    /// @param amount How much was added, in wei of FLT.
    event BondAdded(uint256 indexed id, uint256 amount);
    /// @notice Stake was added to a commitment's pool.
    /// @param id The commitment.
    /// @param delegator Whose stake it is.
    /// @param payer Whose tokens it was, or whose thawed request (`redelegate`).
    /// @param amount The stake, in wei of FLT.
    /// @param shares The pool shares that the delegator got for it.
    event Delegated(
        uint256 indexed id, address indexed delegator, address indexed payer, uint256 amount, uint256 shares
    );
    /// @notice A commitment has all the stake that it needs, and became Active.
    /// @param id The commitment.
    /// @param startEpoch Its first epoch: the next one.
    /// @param endEpoch Its last epoch.
    /// @param collateralPerUnit The stake that each unit needs, in wei of FLT; it stays as it is now.
    event Activated(uint256 indexed id, uint256 startEpoch, uint256 endEpoch, uint256 collateralPerUnit);
    /// @notice Stake left a commitment's pool and thaws.
    /// @param id The commitment.
    /// @param delegator Whose stake it is.
    /// @param request The number of the delegator's request in this commitment, counted from 0.
    /// @param shares The pool shares given up.
    /// @param amount What they were worth, in wei of FLT; a slash can still take from it.
    /// @param thawingShares The shares of the thawing stake that the request holds.
    /// @param releaseEpoch The first epoch in which the request can be paid out.
    event Undelegated(
        uint256 indexed id,
        address indexed delegator,
        uint256 request,
        uint256 shares,
        uint256 amount,
        uint256 thawingShares,
        uint256 releaseEpoch
    );
    /// @notice Thawed stake was paid out, or moved to another commitment (`redelegate`).
    /// @param id The commitment that it left.
    /// @param delegator Whose stake it is.
    /// @param request The number of the delegator's request in this commitment, counted from 0.
    /// @param amount The stake, in wei of FLT.
    event Withdrawn(uint256 indexed id, address indexed delegator, uint256 request, uint256 amount);
    /// @notice The reserve of rewards was added to.
    /// @param from Who paid.
    /// @param amount How much was added, in wei of FLT.
    event RewardsFunded(address indexed from, uint256 amount);
    /// @notice Released rewards were paid.
    /// @param id The commitment.
    /// @param account Whose they were.
    /// @param to Who got them, as the account wished.
    /// @param amount How much was paid, in wei of FLT; 0 if the account changed its stake so often that more calls are needed.
    event RewardsClaimed(uint256 indexed id, address indexed account, address indexed to, uint256 amount);
    /// @notice An epoch of a commitment was settled.
    /// @param id The commitment.
    /// @param epoch The epoch.
    /// @param settler Who settled it, and is owed the fee and the bounty.
    /// @param opportunities What the units could have claimed, in unit-challenges.
    /// @param claimed What they claimed, in unit-challenges.
    /// @param proven What was proven of it, in unit-challenges.
    /// @param earned What the proven units earned, before forfeiture and fee, in wei of FLT.
    /// @param reward What the epoch's stake gets once it is released, in wei of FLT.
    /// @param fee What tops the settler's bounty up to `settleFee`, as far as `earned` allows, in wei of FLT.
    event Settled(
        uint256 indexed id,
        uint256 indexed epoch,
        address indexed settler,
        uint256 opportunities,
        uint256 claimed,
        uint256 proven,
        uint256 earned,
        uint256 reward,
        uint256 fee
    );
    /// @notice The first settlement of an epoch with proven units fixed what all of them earn.
    /// @param epoch The epoch.
    /// @param perWeight What a proven unit-challenge earns for each step of its speed class, in wei of FLT.
    /// @param weight The epoch's proven unit-challenges, each times its speed class.
    event RateFixed(uint256 indexed epoch, uint256 perWeight, uint256 weight);
    /// @notice A commitment lost stake for what it missed or claimed falsely, and for false claims also rewards. All of it
    /// is held.
    /// @param id The commitment.
    /// @param epoch The epoch in which it did.
    /// @param number The number of the slash among the commitment's, counted from 0.
    /// @param forDowntime The penalty for misses, in wei of FLT; less is taken where the stake is less.
    /// @param forFalseClaims The penalty for false claims, in wei of FLT; less is taken where the stake is less.
    /// @param fromBond What the bond lost, in wei of FLT.
    /// @param fromPool What the pool lost, in wei of FLT.
    /// @param fromThawing What the thawing stake lost, in wei of FLT.
    /// @param forfeited The rewards lost: the epoch's own, and those that were not released, in wei of FLT.
    /// @param dueEpoch The first epoch in which the slash can be finished.
    event Slashed(
        uint256 indexed id,
        uint256 indexed epoch,
        uint256 indexed number,
        uint256 forDowntime,
        uint256 forFalseClaims,
        uint256 fromBond,
        uint256 fromPool,
        uint256 fromThawing,
        uint256 forfeited,
        uint256 dueEpoch
    );
    /// @notice A slash was not given back in time: it was divided into bounty, burned part and treasury's part, and the
    /// rewards went back to the reserve.
    /// @param id The commitment.
    /// @param number The slash.
    /// @param settler Who settled its epoch, and is owed the bounty.
    /// @param bounty What the settler is owed, in wei of FLT.
    /// @param burned What was burned, in wei of FLT.
    /// @param toTreasury What the treasury of the slash's epoch is owed, in wei of FLT.
    /// @param returned The rewards that went back to the reserve, in wei of FLT.
    event SlashFinished(
        uint256 indexed id,
        uint256 indexed number,
        address indexed settler,
        uint256 bounty,
        uint256 burned,
        uint256 toTreasury,
        uint256 returned
    );
    /// @notice The council gave a slash back: those it was taken from can take their parts.
    /// @param id The commitment.
    /// @param number The slash.
    /// @param amount All that was taken, rewards included, in wei of FLT.
    event SlashGivenBack(uint256 indexed id, uint256 indexed number, uint256 amount);
    /// @notice An account took its part of a slash that was given back, as delegator and as provider.
    /// @param id The commitment.
    /// @param number The slash.
    /// @param account Who got it.
    /// @param amount How much was paid, in wei of FLT.
    event SlashTakenBack(uint256 indexed id, uint256 indexed number, address indexed account, uint256 amount);
    /// @notice An account took what a slash that was given back had taken from one of its requests to leave.
    /// @param id The commitment.
    /// @param number The slash.
    /// @param account Who got it.
    /// @param request The number of the account's request in this commitment, counted from 0.
    /// @param amount How much was paid, in wei of FLT.
    event RequestTakenBack(
        uint256 indexed id, uint256 indexed number, address indexed account, uint256 request, uint256 amount
    );
    /// @notice Whoever opened a challenge is owed the fee for it.
    /// @param challenge The challenge's block number.
    /// @param opener Who opened it.
    /// @param fee The fee, in wei of FLT.
    event OpeningPaid(uint256 indexed challenge, address indexed opener, uint256 fee);
    /// @notice Governance moved what nobody has earned yet to the reserve of another staking contract.
    /// @param successor The other contract.
    /// @param amount How much was moved, in wei of FLT.
    event ReserveMoved(address indexed successor, uint256 amount);
    /// @notice A commitment failed too often, or lost too much of its stake, and stops early.
    /// @param id The commitment.
    /// @param endEpoch Its last epoch now.
    /// @param failures How many of its last epochs failed, as many as count.
    event CommitmentFailed(uint256 indexed id, uint256 endEpoch, uint256 failures);
    /// @notice A commitment was closed, and its bond returned.
    /// @param id The commitment.
    /// @param bond What was returned, in wei of FLT.
    event CommitmentClosed(uint256 indexed id, uint256 bond);
    /// @notice Bounties, fees or the treasury's part were paid.
    /// @param account Who got them.
    /// @param amount How much was paid, in wei of FLT.
    event Collected(address indexed account, uint256 amount);

    /// @notice The token moved another amount than it was told to: it takes fees, and cannot be staked.
    /// @param expected What the contract should hold, in the token's smallest unit.
    /// @param balance What it holds.
    error InexactTransfer(uint256 expected, uint256 balance);
    /// @notice An address or a rule of the deployment, or a new treasury, is not allowed.
    /// @param what Its name.
    error InvalidConfig(string what);
    /// @notice Neither the zero address nor this contract can be a delegator or be paid: nobody could get it from there.
    /// @param account The account given.
    error InvalidAccount(address account);
    /// @notice A parameter is out of its bounds.
    /// @param parameter The name of the first one.
    /// @param value The value given, in the parameter's own unit.
    /// @param min The least value allowed, in the same unit.
    /// @param max The greatest value allowed, in the same unit.
    error OutOfBounds(string parameter, uint256 value, uint256 min, uint256 max);
    /// @notice There is no commitment with this id.
    /// @param id The id given.
    error NoSuchCommitment(uint256 id);
    /// @notice Only the commitment's provider may do this.
    /// @param id The commitment.
    /// @param caller Who called.
    error NotProvider(uint256 id, address caller);
    /// @notice The commitment's state does not allow this, or it is past its last epoch, or not past it yet.
    /// @param id The commitment.
    /// @param state Its state.
    error WrongState(uint256 id, State state);
    /// @notice A commitment has at least one unit, and no more than the deployment allows.
    /// @param units How many units it would have.
    /// @param max The most units allowed.
    error InvalidUnits(uint256 units, uint256 max);
    /// @notice There are speed classes 4 to 31.
    /// @param speedClass The class given.
    error InvalidSpeedClass(uint256 speedClass);
    /// @notice More units than a commitment may have cannot be leased.
    /// @param maxLeased The most leased units, as given.
    /// @param max The most units allowed.
    error InvalidMaxLeased(uint256 maxLeased, uint256 max);
    /// @notice One unit must be left, and as many as are leased.
    /// @param wanted How many units were to be removed.
    /// @param removable How many can be removed.
    error NotEnoughUnits(uint256 wanted, uint256 removable);
    /// @notice A commitment lasts at least one epoch and at most 2^23.
    /// @param duration The duration given, in epochs.
    error InvalidDuration(uint256 duration);
    /// @notice The commission is above 100 %.
    /// @param commissionBps The commission given, in parts of 10,000.
    error InvalidCommission(uint256 commissionBps);
    /// @notice The bond does not reach the least part of the collateral that the provider bears.
    /// @param bond The bond, in wei of FLT.
    /// @param required The least bond, in wei of FLT.
    error BondTooSmall(uint256 bond, uint256 required);
    /// @notice There are final epochs to settle first, whose slashes new stake would bear.
    /// @param id The commitment.
    /// @param pending How many there are.
    error EpochsPending(uint256 id, uint256 pending);
    /// @notice A commitment takes no more stake than a multiple of its collateral.
    /// @param stake What it would have, bond included, in wei of FLT.
    /// @param most The most that it may have, in wei of FLT.
    error TooMuchStake(uint256 stake, uint256 most);
    /// @notice The amount, or what the shares are worth, is 0.
    error ZeroAmount();
    /// @notice The delegator does not have so many shares.
    /// @param wanted The pool shares to be taken out.
    /// @param held The pool shares that the delegator has.
    error NotEnoughShares(uint256 wanted, uint256 held);
    /// @notice The delegator has no such request in this commitment, or it was paid out.
    /// @param request The number of the request, counted from 0.
    error NoSuchRequest(uint256 request);
    /// @notice The stake of the request still thaws.
    /// @param releaseEpoch The first epoch in which it can be paid out.
    error StillThawing(uint256 releaseEpoch);
    /// @notice The counts of the epoch can still change.
    /// @param epoch The epoch.
    error EpochNotFinal(uint256 epoch);
    /// @notice The epoch was settled before.
    /// @param id The commitment.
    /// @param epoch The epoch.
    error AlreadySettled(uint256 id, uint256 epoch);
    /// @notice Epochs are settled in order: `next` comes first.
    /// @param id The commitment.
    /// @param next The next epoch to settle.
    error NotNextEpoch(uint256 id, uint256 next);
    /// @notice The commitment has no epoch to settle there.
    /// @param id The commitment.
    /// @param epoch The epoch given.
    error EpochOutOfRange(uint256 id, uint256 epoch);
    /// @notice The commitment has no such slash.
    /// @param id The commitment.
    /// @param number The number given.
    error NoSuchSlash(uint256 id, uint256 number);
    /// @notice The slash can still be given back; or it was, and nothing of it can be taken in the epoch of the slash.
    /// @param dueEpoch The first epoch in which it can be finished, or taken back.
    error StillHeld(uint256 dueEpoch);
    /// @notice The slash was finished or given back before.
    /// @param id The commitment.
    /// @param number The slash.
    error SlashNotHeld(uint256 id, uint256 number);
    /// @notice The slash was not given back.
    /// @param id The commitment.
    /// @param number The slash.
    error SlashNotGivenBack(uint256 id, uint256 number);
    /// @notice Not all epochs of the commitment are settled yet.
    /// @param id The commitment.
    /// @param next The next epoch to settle.
    error NotSettled(uint256 id, uint256 next);
    /// @notice The account is owed nothing, or has no rewards to claim.
    error NothingToCollect();

    /// @notice Sets the rules of the epochs after the current one. Only governance may.
    function setParameters(Parameters calldata parameters) external;
    /// @notice Names who gets the treasury's part of the slashes of the epochs after the current one. Only governance may.
    function setTreasury(address account) external;
    /// @notice Stops new commitments and claims of rewards. Only the guardian may.
    function pause() external;
    /// @notice Ends a pause. Only governance may, and an elected council its own pauses.
    function unpause() external;
    /// @notice Makes a commitment and takes the caller's bond; ids count from 1.
    /// @param speedClass How fast its units' cores are; their collateral, rewards and slashes follow from it.
    /// @param maxLeased How many units at most may be leased, and so earn nothing for the stake; 0 for none.
    function createCommitment(
        uint256 units,
        uint256 speedClass,
        uint256 maxLeased,
        uint256 duration,
        uint256 commissionBps,
        uint256 bond
    ) external returns (uint256 id);
    /// @notice Adds units to an Open commitment, whose bond must be enough for all of them. Only the provider may.
    function addUnits(uint256 id, uint256 n) external;
    /// @notice Takes the highest-numbered units out of an Active commitment from the next seal period on. Only the
    /// provider may.
    function removeUnits(uint256 id, uint256 n) external;
    /// @notice Adds to the bond of an Open or Active commitment. Only the provider may. An epoch that begins with less than
    /// the least bond earns nothing, and counts as failing.
    function addBond(uint256 id, uint256 amount) external;
    /// @notice Adds stake to an Open or Active commitment's pool. It earns from the next epoch on.
    /// @param maxPending The most final epochs that may not be settled yet: new stake bears their slashes.
    function delegate(uint256 id, uint256 amount, uint256 maxPending) external returns (uint256 shares);
    /// @notice The same with the caller's tokens for another account: the shares, their rewards and their votes are the
    /// delegator's, and the caller keeps no right to them. Nobody has to agree to be a delegator.
    /// @dev Each epoch in which an account's shares changed is one more that its claims go through, 64 to a call. A gift in
    /// every epoch makes its claims more calls, and none of them dearer.
    function delegateFor(address delegator, uint256 id, uint256 amount, uint256 maxPending)
        external
        returns (uint256 shares);
    /// @notice Takes shares out of the pool; their tokens thaw and stay slashable. Of a commitment that is Open or Closed
    /// they only wait for the next epoch. Rewards of this epoch and of those before stay the caller's.
    function undelegate(uint256 id, uint256 shares) external returns (uint256 request);
    /// @notice Pays out a thawed request.
    function withdraw(uint256 id, uint256 request) external returns (uint256 amount);
    /// @notice Puts a thawed request into a commitment's pool: `withdraw` and `delegate` in one step, with the conditions
    /// and the events of both and without a token moved.
    /// @dev Stake cannot skip thawing: until its release the old commitment can slash it, for every epoch in which it
    /// backed that commitment. Stake that moved at once would escape that, or two commitments could slash it for more
    /// than it is worth. (The Graph's Horizon staking does the same: withdraw and delegate in one call.)
    function redelegate(uint256 id, uint256 request, uint256 toId, uint256 maxPending) external returns (uint256 shares);
    /// @notice Settles the next epoch of a commitment: reward, slash, bounty. Anyone may.
    function settle(uint256 id, uint256 epoch) external;
    /// @notice Settles the next epochs of several commitments, as far as they are final. Whatever cannot be settled, now or
    /// any more, is passed over.
    /// @param most How many epochs of each.
    /// @return settled How many of all of them.
    function settleMany(uint256[] calldata ids, uint256 most) external returns (uint256 settled);
    /// @notice Credits whoever opened a challenge with the fee for it, once its epoch is final and something was proven in
    /// it. Anyone may call.
    function payOpening(uint256 challenge) external;
    /// @notice Burns and pays out what a slash took, and returns its rewards to the reserve, once it is due. Anyone may.
    function finishSlash(uint256 id, uint256 number) external;
    /// @notice Gives all of a slash back to those it was taken from, while it is held. Only the council may.
    function giveBack(uint256 id, uint256 number) external;
    /// @notice Pays the caller its part of a slash that was given back: of what the pool lost and of the rewards, as it had
    /// shares then, and to the provider what the bond lost; from the epoch after the slash on. Whoever changed its stake in
    /// very many epochs calls again.
    function takeBack(uint256 id, uint256 number) external returns (uint256 amount);
    /// @notice Pays the caller what such a slash took from one of its requests to leave, from the same epoch on.
    function takeBackRequest(uint256 id, uint256 number, uint256 request) external returns (uint256 amount);
    /// @notice Moves what nobody has earned yet from the reserve to that of another staking contract. Only governance may.
    function moveReserve(address successor) external;
    /// @notice Pays the caller's released rewards of a commitment, as delegator and as provider. Whoever changed its stake in
    /// very many epochs calls again for the rest.
    function claim(uint256 id) external returns (uint256 amount);
    /// @notice Pays the caller's released rewards of several commitments. Those without any are passed over.
    function claimMany(uint256[] calldata ids) external returns (uint256 amount);
    /// @notice Pays the caller's released rewards of several commitments to another account. Those without any are passed
    /// over.
    function claimTo(uint256[] calldata ids, address to) external returns (uint256 amount);
    /// @notice Returns the bond of a commitment that is Open, or over and settled to its last epoch.
    function close(uint256 id) external;
    /// @notice Pays the caller the bounties, fees and treasury's parts that it is owed.
    function collect() external returns (uint256 amount);
    /// @notice Pays an account the same, to that account and no other. Anyone may: a contract that is owed here and tells
    /// what it collected by its balance must be ready to find the tokens there already.
    function collectFor(address account) external returns (uint256 amount);
    /// @notice Lets this contract take an amount of the caller's tokens, by the caller's signature for the token's own
    /// `permit` (ERC-2612). In one `multicall` with the call that takes the tokens, no earlier approval is needed.
    /// @dev Does not revert when the token refuses the signature: anybody who sees it can use it first, and would make the
    /// whole `multicall` fail. The allowance is set then all the same. If it is not, because the signature is wrong or
    /// expired, or the token has no `permit`, the call that takes the tokens reverts.
    function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Adds to the reserve that rewards are paid from.
    function fundRewards(uint256 amount) external;

    function config() external view returns (Config memory);
    /// @notice The rules of an epoch; of a later one, as planned now.
    function parametersAt(uint256 epoch) external view returns (Parameters memory);
    /// @notice Who gets the treasury's part of an epoch's slashes; of a later one's, as planned now.
    function treasuryAt(uint256 epoch) external view returns (address);
    function commitmentCount() external view returns (uint256);
    function termsOf(uint256 id) external view returns (Terms memory);
    /// @notice The terms of a commitment with the units that it has in an epoch; in a later one, as planned now.
    function termsAt(uint256 id, uint256 epoch) external view returns (Terms memory);
    /// @notice The units that a commitment has in an epoch; in a later one, as planned now.
    function unitsAt(uint256 id, uint256 epoch) external view returns (uint256);
    /// @notice The most units of a commitment that may be leased; never changes.
    function maxLeasedOf(uint256 id) external view returns (uint256);
    function accountOf(uint256 id) external view returns (Account memory);
    /// @notice The stake of an epoch: what was there when it began. It earns the epoch's reward; later stake does not.
    function stakeAt(uint256 id, uint256 epoch)
        external
        view
        returns (uint256 bond, uint256 poolTokens, uint256 poolShares);
    /// @notice How many final epochs are not settled yet.
    function pendingOf(uint256 id) external view returns (uint256);
    function sharesOf(uint256 id, address delegator) external view returns (uint256);
    /// @notice The pool shares that a delegator had when an epoch began.
    function sharesAt(uint256 id, address delegator, uint256 epoch) external view returns (uint256);
    function requestCount(uint256 id, address delegator) external view returns (uint256);
    /// @notice A delegator's request: its shares of the thawing stake, 0 when it was paid; when it can be paid; and what it
    /// would be worth now, in wei of FLT.
    function requestOf(uint256 id, address delegator, uint256 request)
        external
        view
        returns (uint256 thawingShares, uint256 releaseEpoch, uint256 amount);
    /// @notice The shares that `delegate` would give now.
    function previewDelegate(uint256 id, uint256 amount) external view returns (uint256 shares);
    /// @notice What `undelegate` would thaw now, in wei of FLT.
    function previewUndelegate(uint256 id, uint256 shares) external view returns (uint256 amount);
    /// @notice The stake that an account had behind a commitment when an epoch began, in wei of FLT; for votes. No token
    /// of it can have been in the account's hands in that epoch.
    function stakeOf(uint256 id, address account, uint256 epoch) external view returns (uint256 amount);
    /// @notice How many slashes a commitment has had.
    function slashCount(uint256 id) external view returns (uint256);
    function slashOf(uint256 id, uint256 number) external view returns (HeldSlash memory);
    /// @notice Rewards that `claim` would pay now.
    function claimable(uint256 id, address account) external view returns (uint256);
    /// @notice What an account will get of rewards that are settled and not released yet, if no false claim voids them.
    function unreleasedOf(uint256 id, address account) external view returns (uint256);
    /// @notice What an epoch's proven units earn for each step of their speed class, once the first settlement fixed it.
    function rateOf(uint256 epoch) external view returns (bool isFixed, uint256 perWeight);
    function owed(address account) external view returns (uint256);
    /// @notice What rewards are paid from.
    function reserve() external view returns (uint256);
    /// @notice The part of the reserve that first settlements set aside for proven units not settled yet.
    function promised() external view returns (uint256);
}
