// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

import {ICertificates} from "../interfaces/ICertificates.sol";
import {IMarket} from "../interfaces/IMarket.sol";
import {IProgramme} from "../interfaces/IProgramme.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {SpeedClass} from "../libraries/SpeedClass.sol";

/// @title A sponsor's programme: money that becomes grants of lease credit, and the conditions of what they pay for.
/// @dev What is here is the token's balance: the address holds nothing else, and anyone may have the market pay it what it
/// is owed (`IMarket.collectFor`). The code that all programmes share has no terms, and takes no part in anything.
contract Programme is IProgramme, Multicall {
    using SafeERC20 for IERC20;

    /// @dev Seconds that a renter has from qualifying to taking.
    uint256 private constant PERMIT_TIME = 10 minutes;
    uint256 private constant BPS = 10_000;

    IMarket private immutable MARKET;
    IStaking private immutable STAKING;
    ICertificates private immutable CERTIFICATES;

    /// @inheritdoc IProgramme
    mapping(uint256 id => address) public renterOf;
    /// @inheritdoc IProgramme
    mapping(address provider => bool) public isListed;

    /// @dev The grant with which a renter qualified last, where one lease is all that is sponsored.
    mapping(address renter => uint256) private _qualified;

    constructor(address market) {
        MARKET = IMarket(market);
        IMarket.Config memory c = MARKET.config();
        STAKING = IStaking(c.staking);
        CERTIFICATES = ICertificates(c.certificates);
    }

    /// @inheritdoc IProgramme
    function fund(uint256 amount) external {
        Terms memory t = terms();
        _requireTime(t);
        emit Funded(msg.sender, amount);
        IERC20(t.token).safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IProgramme
    function grant(address renter, uint256 number, uint256 amount) external returns (uint256 id) {
        Terms memory t = _ownTerms();
        IERC20(t.token).forceApprove(address(MARKET), amount);
        id = MARKET.grantCredit(renter, t.token, number, amount, t.shareBps, t.expiry, true);
        renterOf[id] = renter;
        emit Granted(id, renter, number, amount);
    }

    /// @inheritdoc IProgramme
    function qualify(uint256 id, uint256 offer) external returns (uint256 until) {
        if (renterOf[id] != msg.sender) revert NotGrantee(id, msg.sender);
        Terms memory t = terms();
        _requireTime(t);
        IMarket.Offer memory o = MARKET.offerOf(offer);
        _requireConditions(t, o);
        if (t.firstLease) {
            _requireFirstLease(id);
            _qualified[msg.sender] = id;
        }
        until = block.timestamp + PERMIT_TIME;
        emit Qualified(id, offer, o.version, until);
        MARKET.permitLease(id, offer, o.version, until);
    }

    /// @inheritdoc IProgramme
    function list(address provider, bool listed) external {
        _ownTerms();
        isListed[provider] = listed;
        emit Listed(provider, listed);
    }

    /// @inheritdoc IProgramme
    function end(uint256[] calldata ids) external {
        Terms memory t = terms();
        if (msg.sender != t.owner && block.timestamp < t.expiry) revert NotProgrammeOwner(msg.sender);
        for (uint256 i = 0; i < ids.length; ++i) {
            if (renterOf[ids[i]] == address(0)) revert NotOfProgramme(ids[i]);
            if (MARKET.grantOf(ids[i]).end == 0) MARKET.endGrant(ids[i]);
        }
        // Parts of a smallest unit stay in the market.
        if (MARKET.owed(address(this), t.token) >= 1e18) MARKET.collect(t.token, address(this));
    }

    /// @inheritdoc IProgramme
    function withdraw(uint256 amount, address to) external {
        Terms memory t = _ownTerms();
        emit Withdrawn(to, amount);
        IERC20(t.token).safeTransfer(to, amount);
    }

    /// @inheritdoc IProgramme
    function terms() public view returns (Terms memory) {
        return abi.decode(Clones.fetchCloneArgs(address(this)), (Terms));
    }

    /// @inheritdoc IProgramme
    function available() external view returns (uint256) {
        return IERC20(terms().token).balanceOf(address(this));
    }

    function _ownTerms() private view returns (Terms memory t) {
        t = terms();
        if (msg.sender != t.owner) revert NotProgrammeOwner(msg.sender);
    }

    function _requireTime(Terms memory t) private view {
        if (block.timestamp >= t.expiry) revert ProgrammeOver(t.expiry);
    }

    /// @dev A renter can be the provider too, and then the grant is paid out to it. Up to the highest rate that is no gain:
    /// a leased unit has no capacity reward. Above it, somebody vouches for the provider.
    function _requireConditions(Terms memory t, IMarket.Offer memory o) private view {
        if (o.token != t.token) revert WrongToken(o.token);
        if (t.region != 0 && o.region != t.region) revert WrongRegion(o.region);
        IStaking.Terms memory c = STAKING.termsOf(o.commitment);
        bool vouched = isListed[c.provider];
        if (t.listed && !vouched) revert NotVouchedFor(c.provider);
        if (t.certificate != 0) {
            if (!_isCertified(o, t.certificate)) revert IMarket.NotCertified(o.commitment, t.certificate);
            vouched = true;
        }
        if (vouched) return;
        uint256 paid = uint256(o.terms.rate) * t.shareBps * SpeedClass.REFERENCE;
        if (paid > uint256(t.highestRate) * c.speedClass * BPS) {
            revert AboveHighestRate(paid / (uint256(c.speedClass) * BPS), t.highestRate);
        }
    }

    function _isCertified(IMarket.Offer memory o, bytes32 kind) private view returns (bool) {
        if (address(CERTIFICATES) == address(0)) return false;
        return CERTIFICATES.certificateOf(o.commitment, o.site, kind) != 0;
    }

    /// @dev An order that came to nothing does not count. Of several grants, one at a time has a permission.
    function _requireFirstLease(uint256 id) private view {
        uint256 before = _qualified[msg.sender];
        if (before == 0) return;
        IMarket.Grant memory g = MARKET.grantOf(before);
        if (g.lease != 0 && MARKET.leaseOf(g.lease).state != IMarket.State.Cancelled) revert NotFirstLease(g.lease);
        if (before != id && g.end == 0 && g.until >= block.timestamp) revert OtherGrantPermitted(before, g.until);
    }
}
