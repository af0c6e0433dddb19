// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ICapacity} from "./interfaces/ICapacity.sol";
import {ILens} from "./interfaces/ILens.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {Penalties} from "./libraries/Penalties.sol";
import {Records} from "./staking/Records.sol";

/// @title Views in pages. It keeps nothing, and the contracts do not know it.
contract Lens is ILens {
    using Math for uint256;

    IStaking private immutable STAKING;
    ICapacity private immutable CAPACITY;
    uint256 private immutable GENESIS;
    uint256 private immutable SEAL_EPOCHS;
    uint256 private immutable PERIOD_BLOCKS;

    constructor(address staking_) {
        STAKING = IStaking(staking_);
        CAPACITY = ICapacity(STAKING.config().capacity);
        ICapacity.Config memory clock = CAPACITY.config();
        GENESIS = CAPACITY.genesis();
        SEAL_EPOCHS = clock.sealEpochs;
        PERIOD_BLOCKS = uint256(clock.sealEpochs) * clock.epochBlocks;
    }

    /// @inheritdoc ILens
    function commitments(uint256 offset, uint256 limit) external view returns (Commitment[] memory page) {
        page = new Commitment[](_length(offset, limit, STAKING.commitmentCount()));
        for (uint256 k = 0; k < page.length; ++k) {
            page[k] = _commitment(offset + k + 1);
        }
    }

    /// @inheritdoc ILens
    function commitmentsOf(address provider, uint256 offset, uint256 limit)
        external
        view
        returns (Commitment[] memory page)
    {
        uint256 length = _length(offset, limit, STAKING.commitmentCount());
        page = new Commitment[](length);
        uint256 found = 0;
        for (uint256 k = 0; k < length; ++k) {
            uint256 id = offset + k + 1;
            if (STAKING.termsOf(id).provider == provider) page[found++] = _commitment(id);
        }
        _shorten(page, found);
    }

    /// @inheritdoc ILens
    function stakesOf(address account, uint256 offset, uint256 limit) external view returns (Stake[] memory page) {
        uint256 length = _length(offset, limit, STAKING.commitmentCount());
        page = new Stake[](length);
        uint256 found = 0;
        for (uint256 k = 0; k < length; ++k) {
            Stake memory s = _stake(offset + k + 1, account);
            if (s.shares + s.claimable + s.unreleased + s.requests != 0) page[found++] = s;
        }
        _shorten(page, found);
    }

    /// @inheritdoc ILens
    function requestsOf(uint256 id, address delegator, uint256 offset, uint256 limit)
        external
        view
        returns (Request[] memory page)
    {
        page = new Request[](_length(offset, limit, STAKING.requestCount(id, delegator)));
        for (uint256 k = 0; k < page.length; ++k) {
            Request memory r = page[k];
            r.number = offset + k;
            (r.thawingShares, r.releaseEpoch, r.amount) = STAKING.requestOf(id, delegator, r.number);
        }
    }

    /// @inheritdoc ILens
    function slashesOf(uint256 id, uint256 offset, uint256 limit)
        external
        view
        returns (IStaking.HeldSlash[] memory page)
    {
        page = new IStaking.HeldSlash[](_length(offset, limit, STAKING.slashCount(id)));
        for (uint256 k = 0; k < page.length; ++k) {
            page[k] = STAKING.slashOf(id, offset + k);
        }
    }

    /// @inheritdoc ILens
    function firstSealOf(uint256 id, uint256 offset, uint256 limit)
        external
        view
        returns (uint256 period, uint256 fromBlock)
    {
        IStaking.Terms memory terms = STAKING.termsOf(id);
        if (terms.startEpoch == 0) return (0, 0);
        uint256 first = terms.startEpoch / SEAL_EPOCHS;
        uint256 end = Math.min(CAPACITY.currentEpoch(), terms.endEpoch) / SEAL_EPOCHS + 1;
        uint256 length = _length(offset, limit, end.saturatingSub(first));
        for (uint256 k = 0; k < length; ++k) {
            period = first + offset + k;
            (,,, uint256 newest) = CAPACITY.sealOf(id, period);
            if (newest != 0) fromBlock = _sealedFrom(id, GENESIS + period * PERIOD_BLOCKS);
            if (fromBlock != 0) return (period, fromBlock);
        }
        return (0, 0);
    }

    /// @inheritdoc ILens
    function pendingCostOf(uint256 id, uint256 limit) external view returns (Cost memory cost) {
        cost.pending = STAKING.pendingOf(id);
        cost.looked = Math.min(cost.pending, limit);
        IStaking.Account memory a = STAKING.accountOf(id);
        for (uint256 k = 0; k < cost.looked; ++k) {
            Penalties.Slash memory s = _slashOf(id, a, a.nextEpoch + k);
            a.bond -= s.fromBond;
            a.poolTokens -= s.fromPool;
            a.thawingTokens -= s.fromThawing;
            cost.fromBond += s.fromBond;
            cost.fromPool += s.fromPool;
            cost.fromThawing += s.fromThawing;
        }
    }

    /// @inheritdoc ILens
    function staking() external view returns (address) {
        return address(STAKING);
    }

    /// @dev What settling an epoch takes of the stake that an account has then.
    function _slashOf(uint256 id, IStaking.Account memory a, uint256 epoch)
        private
        view
        returns (Penalties.Slash memory s)
    {
        (uint256 bond,,) = STAKING.stakeAt(id, epoch);
        uint256 collateral = STAKING.unitsAt(id, epoch) * a.collateralPerUnit;
        if (bond < Records.leastBond(collateral, a.minBondBps)) return s;
        IStaking.Parameters memory p = STAKING.parametersAt(epoch);
        s = Penalties.penalties(
            CAPACITY.countsOf(id, epoch), p.toleranceBps, p.downtimeBps, p.falseClaimBps, a.collateralPerUnit
        );
        Penalties.divide(s, a.bond, a.poolTokens, a.thawingTokens);
    }

    function _commitment(uint256 id) private view returns (Commitment memory) {
        return Commitment({
            id: id,
            terms: STAKING.termsOf(id),
            account: STAKING.accountOf(id),
            units: STAKING.unitsAt(id, CAPACITY.currentEpoch()),
            leased: CAPACITY.leasedAt(id, block.number),
            maxLeased: STAKING.maxLeasedOf(id),
            pending: STAKING.pendingOf(id)
        });
    }

    function _stake(uint256 id, address account) private view returns (Stake memory s) {
        s.id = id;
        s.shares = STAKING.sharesOf(id, account);
        s.amount = STAKING.previewUndelegate(id, s.shares);
        s.claimable = STAKING.claimable(id, account);
        s.unreleased = STAKING.unreleasedOf(id, account);
        s.requests = STAKING.requestCount(id, account);
    }

    /// @dev The first block of a seal period for whose challenge a commitment has a root, or 0. It has one for all after it.
    function _sealedFrom(uint256 id, uint256 start) private view returns (uint256) {
        uint256 low = start;
        uint256 high = start + PERIOD_BLOCKS;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            (uint256 ctx,) = CAPACITY.sealAt(id, middle);
            if (ctx == 0) low = middle + 1;
            else high = middle;
        }
        return low < start + PERIOD_BLOCKS ? low : 0;
    }

    /// @dev How many places a page has, of so many things.
    function _length(uint256 offset, uint256 limit, uint256 count) private pure returns (uint256) {
        return Math.min(limit, count.saturatingSub(offset));
    }

    /// @dev Only their length in memory changes.
    function _shorten(Commitment[] memory page, uint256 length) private pure {
        assembly ("memory-safe") {
            mstore(page, length)
        }
    }

    function _shorten(Stake[] memory page, uint256 length) private pure {
        assembly ("memory-safe") {
            mstore(page, length)
        }
    }
}
