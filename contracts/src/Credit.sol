// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {CreditPool} from "./credit/CreditPool.sol";
import {Liens} from "./credit/Liens.sol";
import {ICapacity} from "./interfaces/ICapacity.sol";
import {ICredit} from "./interfaces/ICredit.sol";
import {ICreditPool} from "./interfaces/ICreditPool.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Credit for providers: what each can borrow, by what the protocol owes it already.
/// @dev Why a borrower gains nothing by failing: a false claim costs all of the rewards that at most half were lent against,
/// and a part of the bond; an outage costs at most the part of a lease's price that nothing was lent against.
contract Credit is Liens, AccessManaged {
    using Math for uint256;
    using SafeERC20 for IERC20;

    uint256 private constant BPS = 10_000;
    /// @dev Half: whoever claims falsely then loses more of its rewards than it has borrowed.
    uint256 private constant MOST_OF_REWARDS = 5000;
    /// @dev The rest is for interest until the income comes.
    uint256 private constant MOST_OF_INCOME = 9500;
    /// @dev Of a day's price. Where more can be refunded, a renter and a provider who are one could get the price back.
    uint256 private constant MOST_CAP = 5000;
    uint256 private constant MOST_PLEDGES = 16;
    uint256 private constant MOST_LEASES = 64;

    ICapacity private immutable CAPACITY;
    CreditPool private immutable REWARD_POOL;
    CreditPool private immutable INCOME_POOL;

    /// @param notice How long lenders wait at least, in seconds: longer than an epoch with all its windows.
    constructor(
        Config memory c,
        address authority,
        uint256 notice,
        ICreditPool.Parameters memory ofRewards,
        ICreditPool.Parameters memory ofIncome
    ) Liens(c) AccessManaged(authority) {
        if (authority.code.length == 0) revert InvalidConfig("authority");
        CAPACITY = ICapacity(STAKING.config().capacity);
        IERC20 flt = IERC20(TOKEN);
        IERC20 dollar = IERC20(STABLECOIN);
        REWARD_POOL =
            new CreditPool(flt, "Muster reward credit", "mcFLT", authority, notice, MOST_OF_REWARDS, ofRewards);
        INCOME_POOL =
            new CreditPool(dollar, "Muster income credit", "mcUSD", authority, notice, MOST_OF_INCOME, ofIncome);
        // Only what came in by a lien is ever here, and the pools take no more of it than is owed.
        flt.forceApprove(address(REWARD_POOL), type(uint256).max);
        dollar.forceApprove(address(INCOME_POOL), type(uint256).max);
        emit Configured(c, address(REWARD_POOL), address(INCOME_POOL));
    }

    /// @inheritdoc ICredit
    function pledge(address account, uint256 id) external onlyOwnerOf(account) {
        _requireLien(account);
        if (STAKING.termsOf(id).provider != account) revert NotOfAccount(id);
        uint256[] storage ids = _pledges[account];
        if (ids.length == MOST_PLEDGES) revert TooMany(MOST_PLEDGES + 1, MOST_PLEDGES);
        for (uint256 i = 0; i < ids.length; ++i) {
            if (ids[i] == id) revert AlreadyPledged(id);
        }
        ids.push(id);
        emit Pledged(account, id);
    }

    /// @inheritdoc ICredit
    function borrowRewards(address account, uint256 amount, address to) external nonReentrant onlyOwnerOf(account) {
        uint256 debt = _debtOf(REWARD_POOL, account, TOKEN);
        _lend(REWARD_POOL, account, amount, to, rewardLimit(account).saturatingSub(debt));
    }

    /// @inheritdoc ICredit
    function borrowIncome(address account, uint256 amount, address to, uint256[] calldata leases)
        external
        nonReentrant
        onlyOwnerOf(account)
    {
        uint256 debt = _debtOf(INCOME_POOL, account, STABLECOIN);
        emit IncomeNamed(account, leases);
        _lend(INCOME_POOL, account, amount, to, incomeLimit(account, leases).saturatingSub(debt));
    }

    /// @inheritdoc ICredit
    function writeOff(address account) external nonReentrant {
        _requireLien(account);
        _receive(account, TOKEN);
        uint256 debt = REWARD_POOL.debtOf(account).owed;
        uint256[] storage ids = _pledges[account];
        uint256 coming = 0;
        for (uint256 i = 0; i < ids.length; ++i) {
            coming += STAKING.unreleasedOf(ids[i], account) + STAKING.claimable(ids[i], account);
        }
        if (debt <= coming) revert NotImpaired(debt, coming);
        REWARD_POOL.writeOff(account, debt - coming);
    }

    /// @inheritdoc ICredit
    function writeOffIncome(address account, uint256 amount) external restricted {
        INCOME_POOL.writeOff(account, amount);
    }

    /// @inheritdoc ICredit
    function rewardPool() external view returns (address) {
        return address(REWARD_POOL);
    }

    /// @inheritdoc ICredit
    function incomePool() external view returns (address) {
        return address(INCOME_POOL);
    }

    /// @inheritdoc ICredit
    function rewardLimit(address account) public view returns (uint256) {
        if (Pausable(address(STAKING)).paused()) revert ClaimsPaused();
        uint256[] storage ids = _pledges[account];
        uint256 coming = 0;
        for (uint256 i = 0; i < ids.length; ++i) {
            _requireSound(ids[i]);
            coming += STAKING.unreleasedOf(ids[i], account);
        }
        return coming.mulDiv(REWARD_POOL.parameters().loanBps, BPS);
    }

    /// @inheritdoc ICredit
    function incomeLimit(address account, uint256[] calldata leases) public view returns (uint256) {
        if (leases.length > MOST_LEASES) revert TooMany(leases.length, MOST_LEASES);
        uint256 grains = MARKET.owed(account, STABLECOIN);
        uint256 last = 0;
        for (uint256 i = 0; i < leases.length; ++i) {
            if (leases[i] <= last) revert LeasesNotAscending(leases[i]);
            last = leases[i];
            grains += _certainOf(account, last);
        }
        return (grains / GRAINS).mulDiv(INCOME_POOL.parameters().loanBps, BPS);
    }

    function _poolOf(address token) internal view override returns (ICreditPool) {
        if (token == TOKEN) return REWARD_POOL;
        return ICreditPool(token == STABLECOIN ? address(INCOME_POOL) : address(0));
    }

    /// @dev After all that came in has repaid. Reverts for who may not borrow.
    function _debtOf(CreditPool pool, address account, address token) private returns (uint256) {
        _requireLien(account);
        _receive(account, token);
        ICreditPool.Debt memory debt = pool.debtOf(account);
        if (debt.writtenOff != 0) revert HasDefaulted(account);
        return debt.owed;
    }

    function _lend(CreditPool pool, address account, uint256 amount, address to, uint256 most) private {
        if (amount > most) revert OverLimit(amount, most);
        pool.lend(account, amount, to);
    }

    /// @dev All that is final is settled, and all that was claimed since is proven: no false claim is on its way.
    function _requireSound(uint256 id) private view {
        uint256 pending = STAKING.pendingOf(id);
        if (pending != 0) revert EpochsPending(id, pending);
        uint256 current = CAPACITY.currentEpoch();
        for (uint256 epoch = CAPACITY.finalEpochs(); epoch <= current; ++epoch) {
            ICapacity.Counts memory counts = CAPACITY.countsOf(id, epoch);
            if (counts.claimed != counts.proven) revert UnprovenClaims(id, epoch);
        }
    }

    /// @dev What a lease has earned since it was last settled, less the most that the service level can take of it.
    /// @return grains Grains of the stablecoin.
    function _certainOf(address account, uint256 lease) private view returns (uint256 grains) {
        IMarket.Lease memory l = MARKET.leaseOf(lease);
        if (l.provider != account || l.token != STABLECOIN) revert NotIncome(lease);
        uint256 cap = WATCH.levelOf(l.commitment).capBps;
        if (cap > MOST_CAP) revert CapTooHigh(lease, cap);
        if (l.paidUntil == 0) return 0;
        (uint256 owedUntil,,) = MARKET.standingOf(lease);
        uint256 until = Math.min(owedUntil, block.timestamp);
        if (until <= l.paidUntil) return 0;
        uint256 earned = l.rate * (until - l.paidUntil);
        // Settlements round refunds up to grains: a smallest unit is more than all that they can ever take by that.
        return (earned - earned.mulDiv(cap, BPS, Math.Rounding.Ceil)).saturatingSub(GRAINS);
    }
}
