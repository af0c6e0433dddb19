// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IMarket} from "../interfaces/IMarket.sol";
import {Balance} from "../libraries/Balance.sol";
import {Grants} from "./Grants.sol";
import {MarketRecords} from "./MarketRecords.sol";
import {Offers} from "./Offers.sol";

/// @title The leases, and where each stands: up to when its account paid it, and up to when its provider is owed.
abstract contract LeaseBook is Grants, Offers {
    /// @dev A machine that never worked costs the price of so many seconds at most.
    uint256 private constant EARLY = 30 minutes;

    /// @dev Seconds since 1970.
    struct Standing {
        uint256 paidTo; // A: up to which the account paid
        uint256 owedTo; // Z: up to which the provider is owed, the rest of it out of the deposit
        uint256 lifeEnd; // of the machine; NEVER: it runs
        bool dry; // the account ran dry before the lease ended
    }

    /// @inheritdoc IMarket
    uint256 public leaseCount;
    /// @inheritdoc IMarket
    mapping(uint256 commitment => uint256) public leasedUnits;

    mapping(uint256 lease => MarketRecords.Lease) internal _leases;

    /// @inheritdoc IMarket
    function leaseOf(uint256 lease) external view returns (Lease memory view_) {
        MarketRecords.Lease storage l = _leases[lease];
        MarketRecords.Offer storage offer = _offers[l.offer];
        view_.offer = l.offer;
        view_.commitment = offer.commitment;
        view_.provider = offer.provider;
        view_.renter = l.renter;
        view_.token = offer.token;
        view_.number = l.number;
        view_.state = l.state;
        view_.released = l.released;
        view_.minTermWaived = l.minTermWaived;
        view_.earlyEnd = l.earlyEnd;
        view_.units = l.units;
        view_.minTerm = offer.minTerm;
        view_.notice = offer.notice;
        view_.generation = l.generation;
        view_.orderedAt = l.orderedAt;
        view_.start = l.start;
        view_.noticeAt = l.noticeAt;
        view_.endedAt = l.endedAt;
        view_.paidUntil = l.paidUntil;
        view_.rate = l.rate;
        view_.sponsored = l.sponsored;
        view_.grant = l.grant;
        view_.specHash = l.specHash;
        view_.hostKey = l.hostKey;
    }

    /// @inheritdoc IMarket
    function standingOf(uint256 lease) external view returns (uint256 owedUntil, uint256 deposit, bool dry) {
        MarketRecords.Lease storage l = _leases[lease];
        MarketRecords.Offer storage offer = _offers[l.offer];
        uint256 rest = offer.minTerm;
        if (_hasStarted(l)) {
            Standing memory standing = _standing(l, offer.minTerm, _foreseenDryAt(l, _owner(l, offer)));
            (owedUntil, dry) = (standing.owedTo, standing.dry);
            rest -= standing.owedTo - standing.paidTo;
        }
        if (!l.released) deposit = l.rate * rest;
    }

    /// @dev Reverts if the lease is in another state.
    function _leaseIn(uint256 lease, State state) internal view returns (MarketRecords.Lease storage l) {
        l = _leases[lease];
        if (l.state != state) revert WrongLeaseState(lease, l.state);
    }

    function _hasStarted(MarketRecords.Lease storage l) internal view returns (bool) {
        return l.start != 0;
    }

    function _owner(MarketRecords.Lease storage l, MarketRecords.Offer storage offer)
        internal
        view
        returns (MarketRecords.Owner memory)
    {
        return MarketRecords.Owner({renter: l.renter, number: l.number, token: offer.token});
    }

    /// @dev Of a lease that has started, and whose account is settled unless the lease has ended.
    function _standing(
        MarketRecords.Lease storage l,
        MarketRecords.Offer storage offer,
        MarketRecords.Account storage account
    ) internal view returns (Standing memory) {
        return _standing(l, offer.minTerm, account.dryAt[l.generation]);
    }

    /// @dev Moves the units of a lease out of the provider's hands, or back.
    function _setUnits(MarketRecords.Offer storage offer, uint256 ofOffer, uint256 ofCommitment) internal {
        // At most unitsMax.
        // forge-lint: disable-next-line(unsafe-typecast)
        offer.units = uint16(ofOffer);
        uint256 commitment = offer.commitment;
        leasedUnits[commitment] = ofCommitment;
        CAPACITY.setLeased(commitment, ofCommitment);
    }

    function _returnUnits(MarketRecords.Lease storage l, MarketRecords.Offer storage offer) internal {
        _setUnits(offer, offer.units - l.units, leasedUnits[offer.commitment] - l.units);
    }

    /// @param ranDry When the lease's account ran dry; 0: it has not.
    function _standing(MarketRecords.Lease storage l, uint256 minTerm, uint256 ranDry)
        private
        view
        returns (Standing memory standing)
    {
        uint256 ended = l.endedAt == 0 ? Balance.NEVER : l.endedAt;
        standing.dry = ranDry != 0 && ranDry < ended;
        standing.paidTo = Math.min(block.timestamp, standing.dry ? ranDry : ended);
        if (standing.dry) standing.owedTo = Math.max(ranDry, l.start + minTerm);
        else standing.owedTo = Math.max(standing.paidTo, l.start + _floor(l, minTerm));
        standing.lifeEnd = standing.dry ? standing.owedTo : ended;
    }

    /// @dev The least that a lease is paid, in seconds, as far as that is known.
    function _floor(MarketRecords.Lease storage l, uint256 minTerm) private view returns (uint256) {
        if (l.endedAt == 0 || l.minTermWaived) return 0;
        return l.earlyEnd ? Math.min(minTerm, _scaled(EARLY)) : minTerm;
    }

    /// @dev When the lease's account ran dry, whether that was noticed or not; 0: it has not.
    function _foreseenDryAt(MarketRecords.Lease storage l, MarketRecords.Owner memory owner)
        private
        view
        returns (uint256)
    {
        MarketRecords.Account storage account = _accountOf(owner);
        if (l.generation != account.generation) return account.dryAt[l.generation];
        (, Balance.Events memory found) = _foreseen(account);
        return found.dryAt;
    }
}
