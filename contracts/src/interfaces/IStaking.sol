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
        uint128 settleFee; // what settling a reward pays, bounty included, out of at most a twentieth of the reward
        uint16 minBondBps; // provider's bond, of the collateral
        uint16 toleranceBps; // tau: missed opportunities that cost nothing; never less than one whole challenge
        uint16 downtimeBps; // d: of a unit's collateral, for each unit missed beyond the tolerance
        uint16 falseClaimBps; // f: of a unit's collateral, for each unit claimed and not proven
        uint16 bountyBps; // of what a slash takes from the bond, to whoever settles
        uint16 burnBps; // of the rest of a slash; what remains goes to the treasury
        uint8 maxFailures; // x: more failing epochs than this fail the commitment
        uint8 vestingEpochs; // V
        uint8 thawingEpochs;
    }

    enum State {
        None,
        Open, // waiting for stake
        Active, // may seal and respond; has ended once the epoch is past endEpoch
        Failed, // stopped early; epochs up to endEpoch are still settled
        Closed // the bond has been returned
    }

    /// @notice What a commitment promised, and where it stands.
    struct Terms {
        address provider;
        uint16 units; // when it became Active; see unitsAt
        uint32 startEpoch;
        uint32 endEpoch; // the last epoch that is settled
        State state;
        bool reduced; // units were removed, or are going to be
        uint8 speedClass; // s, 4 to 31; 10 is the reference (`SpeedClass`)
    }

    /// @notice The stake behind a commitment and its rules, frozen when it was made.
    struct Account {
        uint128 collateralPerUnit; // K: of a unit of the commitment's speed class
        uint32 duration; // epochs
        uint16 commissionBps;
        uint8 failures;
        uint32 nextEpoch; // the next epoch to settle
        uint256 bond;
        uint256 poolTokens;
        uint256 poolShares;
        uint256 thawingTokens;
        uint256 thawingShares;
        uint256 unvested;
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
    /// @param commissionBps The provider's commission, in parts of 10,000 of vested rewards.
    /// @param collateralPerUnit The stake that each unit needs, in wei of FLT; it stays as it is.
    event CommitmentCreated(
        uint256 indexed id,
        address indexed provider,
        uint256 units,
        uint256 speedClass,
        uint256 maxLeased,
        uint256 duration,
        uint256 commissionBps,
        uint256 collateralPerUnit
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
    /// @param amount The stake, in wei of FLT.
    /// @param shares The pool shares that the delegator got for it.
    event Delegated(uint256 indexed id, address indexed delegator, uint256 amount, uint256 shares);
    /// @notice A commitment has all the stake that it needs, and became Active.
    /// @param id The commitment.
    /// @param startEpoch Its first epoch: the current one.
    /// @param endEpoch Its last epoch.
    event Activated(uint256 indexed id, uint256 startEpoch, uint256 endEpoch);
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
    /// @notice Vested rewards were shared out.
    /// @param id The commitment.
    /// @param epoch The current epoch, up to which rewards have vested.
    /// @param commission The provider's commission, in wei of FLT.
    /// @param toBond The provider's part for its bond, in wei of FLT.
    /// @param toPool The delegators' part, in wei of FLT.
    /// @param returned What went back to the reserve, in wei of FLT: rounding, and what nobody was left to share.
    event RewardsVested(
        uint256 indexed id, uint256 epoch, uint256 commission, uint256 toBond, uint256 toPool, uint256 returned
    );
    /// @notice A false claim cost a commitment its unvested rewards, which went back to the reserve.
    /// @param id The commitment.
    /// @param amount How much was lost, in wei of FLT.
    event RewardsForfeited(uint256 indexed id, uint256 amount);
    /// @notice Vested rewards were paid.
    /// @param id The commitment.
    /// @param account Who got them.
    /// @param amount How much was paid, in wei of FLT; 0 if the call only returned rewards to the reserve.
    event RewardsClaimed(uint256 indexed id, address indexed account, uint256 amount);
    /// @notice An epoch of a commitment was settled.
    /// @param id The commitment.
    /// @param epoch The epoch.
    /// @param settler Who settled it, and is owed the fee and the bounty.
    /// @param opportunities What the units could have claimed, in unit-challenges.
    /// @param claimed What they claimed, in unit-challenges.
    /// @param proven What was proven of it, in unit-challenges.
    /// @param earned What the proven units earned, before forfeiture and fee, in wei of FLT.
    /// @param reward What starts to vest, after the fee, in wei of FLT.
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
    /// @notice A commitment lost stake for what it missed or claimed falsely. What was taken is the bond's, the pool's
    /// and the thawing stake's part together; it was divided into bounty, burned part and treasury's part.
    /// @param id The commitment.
    /// @param epoch The epoch in which it did.
    /// @param forDowntime The penalty for misses, in wei of FLT; less is taken where the stake is less.
    /// @param forFalseClaims The penalty for false claims, in wei of FLT; less is taken where the stake is less.
    /// @param fromBond What the bond lost, in wei of FLT.
    /// @param fromPool What the pool lost, in wei of FLT.
    /// @param fromThawing What the thawing stake lost, in wei of FLT.
    /// @param bounty What the settler is owed of it, in wei of FLT.
    /// @param burned What was burned of it, in wei of FLT.
    /// @param toTreasury What the epoch's treasury is owed of it, in wei of FLT.
    event Slashed(
        uint256 indexed id,
        uint256 indexed epoch,
        uint256 forDowntime,
        uint256 forFalseClaims,
        uint256 fromBond,
        uint256 fromPool,
        uint256 fromThawing,
        uint256 bounty,
        uint256 burned,
        uint256 toTreasury
    );
    /// @notice A commitment failed too often, or lost too much of its stake, and stops early.
    /// @param id The commitment.
    /// @param endEpoch Its last epoch now.
    /// @param failures How many of its epochs failed.
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
    /// @notice Not all epochs of the commitment are settled yet.
    /// @param id The commitment.
    /// @param next The next epoch to settle.
    error NotSettled(uint256 id, uint256 next);
    /// @notice The caller is owed nothing, or has no rewards to claim.
    error NothingToCollect();

    /// @notice Sets the rules of the epochs after the current one. Only governance may.
    function setParameters(Parameters calldata parameters) external;
    /// @notice Names who gets the treasury's part of the slashes of the epochs after the current one. Only governance may.
    function setTreasury(address account) external;
    /// @notice Stops new commitments and claims of rewards. Only the guardian may.
    function pause() external;
    /// @notice Ends a pause. Only governance may.
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
    /// @notice Adds to the bond of an Open or Active commitment. Only the provider may.
    function addBond(uint256 id, uint256 amount) external;
    /// @notice Adds stake to an Open or Active commitment's pool.
    function delegate(uint256 id, uint256 amount) external returns (uint256 shares);
    /// @notice Takes shares out of the pool; their tokens thaw and stay slashable, unless the commitment is Closed.
    function undelegate(uint256 id, uint256 shares) external returns (uint256 request);
    /// @notice Pays out a thawed request.
    function withdraw(uint256 id, uint256 request) external returns (uint256 amount);
    /// @notice Puts a thawed request into a commitment's pool: `withdraw` and `delegate` in one step, with the conditions
    /// and the events of both and without a token moved.
    /// @dev Stake cannot skip thawing: until its release the old commitment can slash it, for every epoch in which it
    /// backed that commitment. Stake that moved at once would escape that, or two commitments could slash it for more
    /// than it is worth. (The Graph's Horizon staking does the same: withdraw and delegate in one call.)
    function redelegate(uint256 id, uint256 request, uint256 toId) external returns (uint256 shares);
    /// @notice Settles the next epoch of a commitment: reward, slash, bounty. Anyone may.
    function settle(uint256 id, uint256 epoch) external;
    /// @notice Pays the caller's vested rewards of a commitment, as delegator and as provider. What has vested when nobody
    /// is left to share it goes back to the reserve, whoever calls.
    function claim(uint256 id) external returns (uint256 amount);
    /// @notice Returns the bond of a commitment that is Open, or over and settled to its last epoch.
    function close(uint256 id) external;
    /// @notice Pays the caller the bounties, fees and treasury's parts that it is owed.
    function collect() external returns (uint256 amount);
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
    function sharesOf(uint256 id, address delegator) external view returns (uint256);
    function requestCount(uint256 id, address delegator) external view returns (uint256);
    function requestOf(uint256 id, address delegator, uint256 request)
        external
        view
        returns (uint256 thawingShares, uint256 releaseEpoch);
    /// @notice Rewards that `claim` would pay now.
    function claimable(uint256 id, address account) external view returns (uint256);
    function owed(address account) external view returns (uint256);
    /// @notice What rewards are paid from.
    function reserve() external view returns (uint256);
    /// @notice The part of the reserve that first settlements set aside for proven units not settled yet.
    function promised() external view returns (uint256);
}
