// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {ICertificates} from "../interfaces/ICertificates.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Kinds} from "./Kinds.sol";

/// @title Who certifies: admissions, and the bonds behind what certifiers say.
/// @dev The contract counts what it takes, and looks at its balance only to see that this came: a donation changes nothing.
/// What governance does to a certifier never fails for something that the certifier did just before.
abstract contract Certifiers is Kinds, AccessManaged, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Nobody has its key.
    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant MIN_LEAST_BOND = 1;
    uint256 private constant MAX_LEAST_BOND = 1e7 ether;
    /// @dev A chain to develop on may have a short one. Elsewhere it must be longer than governance needs to slash.
    uint256 private constant MIN_THAWING = 1 minutes;
    uint256 private constant MAX_THAWING = 365 days;

    struct Member {
        uint96 bond;
        uint96 leastBond;
        uint40 freeAt; // 0: it has not resigned
        uint8 kinds; // a bit for each
    }

    IStaking internal immutable STAKING;
    IERC20 internal immutable TOKEN;
    uint256 internal immutable THAWING;

    /// @inheritdoc ICertificates
    uint256 public leastBond;

    mapping(address certifier => Member) private _members;

    constructor(address staking, uint256 thawing, address authority, uint256 leastBond_) AccessManaged(authority) {
        if (staking.code.length == 0) revert InvalidConfig("staking");
        if (authority.code.length == 0) revert InvalidConfig("authority");
        _within("thawing", thawing, MIN_THAWING, MAX_THAWING);
        STAKING = IStaking(staking);
        TOKEN = IERC20(IStaking(staking).config().token);
        THAWING = thawing;
        _setLeastBond(leastBond_);
    }

    /// @inheritdoc ICertificates
    function addBond(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        Member storage member = _members[msg.sender];
        if (member.freeAt != 0) revert HasResigned(msg.sender, member.freeAt);
        member.bond = SafeCast.toUint96(member.bond + amount);
        emit BondAdded(msg.sender, amount);
        _take(msg.sender, amount);
    }

    /// @inheritdoc ICertificates
    function resign() external {
        Member storage member = _members[msg.sender];
        if (member.bond == 0) revert NoBond();
        if (member.freeAt != 0) revert HasResigned(msg.sender, member.freeAt);
        uint256 freeAt = block.timestamp + THAWING;
        member.freeAt = SafeCast.toUint40(freeAt);
        emit CertifierResigned(msg.sender, freeAt);
    }

    /// @inheritdoc ICertificates
    function withdrawBond() external nonReentrant returns (uint256 amount) {
        Member storage member = _members[msg.sender];
        uint256 freeAt = member.freeAt;
        if (freeAt == 0 || block.timestamp < freeAt) revert BondNotFree(freeAt);
        amount = member.bond;
        member.bond = 0;
        member.freeAt = 0;
        emit BondWithdrawn(msg.sender, amount);
        _pay(msg.sender, amount);
    }

    /// @inheritdoc ICertificates
    function admit(address certifier, bytes32[] calldata kinds_) external restricted {
        if (certifier == address(0)) revert ZeroAddress();
        if (kinds_.length == 0) revert NoKinds();
        uint8 bits = 0;
        for (uint256 i = 0; i < kinds_.length; ++i) {
            bits |= _bitOf(kinds_[i]);
        }
        Member storage member = _members[certifier];
        member.kinds = bits;
        member.leastBond = SafeCast.toUint96(leastBond);
        emit CertifierAdmitted(certifier, _kindsIn(bits), leastBond);
    }

    /// @inheritdoc ICertificates
    function remove(address certifier) external restricted {
        Member storage member = _members[certifier];
        if (member.kinds == 0) return;
        member.kinds = 0;
        emit CertifierRemoved(certifier);
    }

    /// @inheritdoc ICertificates
    function slash(address certifier, uint256 amount) external restricted nonReentrant {
        Member storage member = _members[certifier];
        if (amount > member.bond) amount = member.bond;
        if (amount == 0) return;
        // It is no more than the bond.
        // forge-lint: disable-next-line(unsafe-typecast)
        member.bond -= uint96(amount);
        uint256 burned = amount / 2;
        emit BondSlashed(certifier, burned, amount - burned);
        _burn(burned);
        _pay(STAKING.treasuryAt(ICapacity(STAKING.config().capacity).currentEpoch()), amount - burned);
    }

    /// @inheritdoc ICertificates
    function setLeastBond(uint256 amount) external restricted {
        _setLeastBond(amount);
        emit LeastBondSet(amount);
    }

    /// @inheritdoc ICertificates
    function certifierOf(address account) external view returns (Certifier memory) {
        Member storage member = _members[account];
        return Certifier(member.bond, member.leastBond, member.freeAt, _kindsIn(member.kinds));
    }

    /// @dev Whether what a certifier says of a kind, which is given by its bit, counts now.
    function _isInStanding(address certifier, uint8 kind) internal view returns (bool) {
        Member storage member = _members[certifier];
        return member.kinds & kind != 0 && member.freeAt == 0 && member.bond >= member.leastBond;
    }

    function _requireStanding(address certifier, bytes32 kind) internal view {
        Member storage member = _members[certifier];
        if (member.kinds & _bitOf(kind) == 0) revert NotAdmitted(certifier, kind);
        if (member.freeAt != 0) revert HasResigned(certifier, member.freeAt);
        if (member.bond < member.leastBond) revert CertifierBondTooSmall(certifier, member.bond, member.leastBond);
    }

    function _setLeastBond(uint256 amount) private {
        _within("leastBond", amount, MIN_LEAST_BOND, MAX_LEAST_BOND);
        leastBond = amount;
    }

    function _within(string memory name, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert OutOfBounds(name, value, min, max);
    }

    /// @dev Refuses a token that takes a fee for transfers: what is counted would not be there.
    function _take(address from, uint256 amount) private {
        uint256 expected = TOKEN.balanceOf(address(this)) + amount;
        TOKEN.safeTransferFrom(from, address(this), amount);
        uint256 balance = TOKEN.balanceOf(address(this));
        if (balance != expected) revert InexactTransfer(expected, balance);
    }

    function _pay(address to, uint256 amount) private {
        if (amount != 0) TOKEN.safeTransfer(to, amount);
    }

    /// @dev A token that cannot be burned, or not any more, must not stop slashes: it goes to where nobody gets it from.
    function _burn(uint256 amount) private {
        if (amount == 0) return;
        try ERC20Burnable(address(TOKEN)).burn(amount) {}
        catch {
            _pay(DEAD, amount);
        }
    }
}
