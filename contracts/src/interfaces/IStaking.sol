// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The money: bonds, delegated stake, thawing, rewards and slashing (protocol section 10).
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
        uint128 collateralPerUnit; // K
        uint128 rewardPool; // most FLT for all proven units of an epoch together
        uint128 rewardCap; // most FLT per proven unit-challenge
        uint128 settleFee; // least that settling pays, bounty and part of the reward together, where there is a reward
        uint16 minBondBps; // provider's bond, of the collateral
        uint16 toleranceBps; // tau: missed opportunities that cost nothing
        uint16 downtimeBps; // d: of K, for each unit missed beyond the tolerance
        uint16 falseClaimBps; // f: of K, for each unit claimed and not proven
        uint16 bountyBps; // of a slash, to whoever settles
        uint16 burnBps; // of the rest of a slash; what remains goes to the treasury
        uint8 maxFailures; // x: more failing epochs than this fail the commitment
        uint8 vestingEpochs; // V
        uint8 thawingEpochs;
    }

    enum State {
        None,
        Open, // waiting for stake
        Active, // may seal and answer; has ended once the epoch is past endEpoch
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
    }

    /// @notice The stake behind a commitment and its rules, frozen when it was made.
    struct Account {
        uint128 collateralPerUnit;
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

    event Configured(Config config, Parameters parameters, address treasury, address authority);
    event ParametersSet(uint256 indexed fromEpoch, Parameters parameters);
    event TreasurySet(uint256 indexed fromEpoch, address treasury);
    event CommitmentCreated(
        uint256 indexed id,
        address indexed provider,
        uint256 units,
        uint256 duration,
        uint256 commissionBps,
        uint256 collateralPerUnit
    );
    event UnitsAdded(uint256 indexed id, uint256 units);
    /// @notice The highest-numbered units are no part of the commitment from an epoch on.
    event UnitsRemoved(uint256 indexed id, uint256 units, uint256 fromEpoch);
    event BondAdded(uint256 indexed id, uint256 amount);
    event Delegated(uint256 indexed id, address indexed delegator, uint256 amount, uint256 shares);
    event Activated(uint256 indexed id, uint256 startEpoch, uint256 endEpoch);
    event Undelegated(
        uint256 indexed id,
        address indexed delegator,
        uint256 request,
        uint256 shares,
        uint256 amount,
        uint256 thawingShares,
        uint256 releaseEpoch
    );
    event Withdrawn(uint256 indexed id, address indexed delegator, uint256 request, uint256 amount);
    event RewardsFunded(address indexed from, uint256 amount);
    /// @notice Rewards vested up to `epoch` were shared out; `returned` is rounding that went back to the reserve.
    event RewardsVested(
        uint256 indexed id, uint256 epoch, uint256 commission, uint256 toBond, uint256 toPool, uint256 returned
    );
    event RewardsForfeited(uint256 indexed id, uint256 amount);
    event RewardsClaimed(uint256 indexed id, address indexed account, uint256 amount);
    /// @notice `reward` is what starts to vest, after the fee; `earned` is before forfeiture and fee; `fee` is what makes the
    /// settler's bounty up to `settleFee`, as far as was earned.
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
    event CommitmentFailed(uint256 indexed id, uint256 endEpoch, uint256 failures);
    event CommitmentClosed(uint256 indexed id, uint256 bond);
    event Collected(address indexed account, uint256 amount);

    error InvalidConfig(string what);
    error OutOfBounds(string parameter, uint256 value, uint256 min, uint256 max);
    error NoSuchCommitment(uint256 id);
    error NotProvider(uint256 id, address caller);
    error WrongState(uint256 id, State state);
    error InvalidUnits(uint256 units, uint256 max);
    /// @notice One unit must be left, and all that are leased.
    error NotEnoughUnits(uint256 wanted, uint256 removable);
    error InvalidDuration(uint256 duration);
    error InvalidCommission(uint256 commissionBps);
    error BondTooSmall(uint256 bond, uint256 required);
    error ZeroAmount();
    error NotEnoughShares(uint256 wanted, uint256 held);
    error NoSuchRequest(uint256 request);
    error StillThawing(uint256 releaseEpoch);
    error EpochNotFinal(uint256 epoch);
    error AlreadySettled(uint256 id, uint256 epoch);
    /// @notice Epochs are settled in order: `next` comes first.
    error NotNextEpoch(uint256 id, uint256 next);
    /// @notice The commitment has no epoch to settle there.
    error EpochOutOfRange(uint256 id, uint256 epoch);
    /// @notice Not all epochs of the commitment are settled yet.
    error NotSettled(uint256 id, uint256 next);
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
    function createCommitment(uint256 units, uint256 duration, uint256 commissionBps, uint256 bond)
        external
        returns (uint256 id);
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
    /// @dev There is no short cut out of the thawing: until its release the old commitment can slash the stake, for every
    /// epoch in which it stood behind it. What moved at once would either escape that, or be slashable from two sides by
    /// more than it is. (The Graph's Horizon staking does the same: withdraw and delegate in one call.)
    function redelegate(uint256 id, uint256 request, uint256 toId) external returns (uint256 shares);
    /// @notice Settles the next epoch of a commitment: reward, slash, bounty. Anyone may.
    function settle(uint256 id, uint256 epoch) external;
    /// @notice Pays the caller's vested rewards of a commitment, as delegator and as provider. What has vested when nobody
    /// is left to share it goes back to the reserve, whoever calls.
    function claim(uint256 id) external returns (uint256 amount);
    /// @notice Returns the bond of a commitment that is Open, or over and settled to its last epoch.
    function close(uint256 id) external;
    /// @notice Pays bounties, fees and the treasury's part to whom they are owed.
    function collect() external returns (uint256 amount);
    /// @notice Lets this contract take an amount of the caller's tokens, by the caller's signature for the token's own
    /// `permit` (ERC-2612): in a `multicall` with what it pays for, one transaction does without an allowance before.
    /// @dev Never reverts for the signature's sake: anybody who sees it can bring it to the token first, and would make
    /// the whole `multicall` fail. The allowance then stands all the same. If it does not, because the signature is wrong or
    /// too late, or the token knows no `permit`, the call that takes the tokens reverts.
    function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Adds to the reserve that rewards are paid from.
    function fundRewards(uint256 amount) external;

    function config() external view returns (Config memory);
    /// @notice The rules of an epoch; for one to come, as they are planned now.
    function parametersAt(uint256 epoch) external view returns (Parameters memory);
    /// @notice Who gets the treasury's part of an epoch's slashes; for one to come, as it is planned now.
    function treasuryAt(uint256 epoch) external view returns (address);
    function commitmentCount() external view returns (uint256);
    function termsOf(uint256 id) external view returns (Terms memory);
    /// @notice The terms of a commitment with the units that it has in an epoch; for one to come, as it is planned now.
    function termsAt(uint256 id, uint256 epoch) external view returns (Terms memory);
    /// @notice The units that a commitment has in an epoch; for one to come, as it is planned now.
    function unitsAt(uint256 id, uint256 epoch) external view returns (uint256);
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
    /// @notice What of the reserve was set aside by the first settlement of an epoch, for proven units that are not settled.
    function promised() external view returns (uint256);
}
