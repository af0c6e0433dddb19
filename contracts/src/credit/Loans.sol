// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICreditPool} from "../interfaces/ICreditPool.sol";
import {Sending} from "../libraries/Sending.sol";
import {PoolRules} from "./PoolRules.sol";

/// @title What a pool has lent: debts that grow by one index, the first loss, and what is written off.
/// @dev The contract counts what it takes, and looks at its balance only to see that this came: a donation changes nothing.
abstract contract Loans is PoolRules, ERC4626, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Sending for IERC20;
    using Math for uint256;

    /// @dev Of a borrower: its debt divided by the index, and what was written off.
    struct Borrower {
        uint256 scaled;
        uint128 writtenOff;
        uint128 lost;
    }

    uint256 private constant ONE = 1e27;
    uint256 private constant YEAR = 365 days;

    /// @inheritdoc ICreditPool
    address public immutable credit;

    /// @inheritdoc ICreditPool
    uint256 public cash;
    /// @inheritdoc ICreditPool
    uint256 public firstLoss;

    uint256 private _index = ONE;
    uint256 private _indexedAt = block.timestamp;
    uint256 private _scaled; // of all borrowers
    mapping(address account => Borrower) private _borrowers;

    modifier onlyCredit() {
        if (msg.sender != credit) revert NotCredit(msg.sender);
        _;
    }

    constructor(address credit_) {
        credit = credit_;
    }

    /// @inheritdoc ICreditPool
    function setParameters(Parameters calldata p) external restricted {
        _addInterest();
        _plan(p);
    }

    /// @inheritdoc ICreditPool
    function addFirstLoss(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        firstLoss += amount;
        emit FirstLossAdded(msg.sender, amount);
        _transferIn(msg.sender, amount);
    }

    /// @inheritdoc ICreditPool
    function takeFirstLoss(uint256 amount, address to) external restricted nonReentrant {
        if (amount == 0) revert ZeroAmount();
        uint256 rest = firstLoss.saturatingSub(amount);
        uint256 least = _leastFirstLoss(lent());
        if (amount > firstLoss || rest < least) revert FirstLossTooSmall(rest, least);
        firstLoss = rest;
        emit FirstLossTaken(to, amount);
        _transferOut(to, amount);
    }

    /// @inheritdoc ICreditPool
    function lend(address account, uint256 amount, address to) external onlyCredit nonReentrant {
        if (amount == 0) revert ZeroAmount();
        uint256 all = _addInterest();
        uint256 most = lendable();
        if (amount > most) revert NotEnoughCash(amount, most);
        uint256 least = _leastFirstLoss(all + amount);
        if (firstLoss < least) revert FirstLossTooSmall(firstLoss, least);

        uint256 scaled = amount.mulDiv(ONE, _index, Math.Rounding.Ceil);
        _borrowers[account].scaled += scaled;
        _scaled += scaled;
        cash -= amount;
        emit Lent(account, to, amount);
        _transferOut(to, amount);
    }

    /// @inheritdoc ICreditPool
    function repay(address account, uint256 amount) external nonReentrant returns (uint256 paid) {
        if (amount == 0) revert ZeroAmount();
        _addInterest();
        Borrower storage b = _borrowers[account];
        paid = Math.min(amount, _owed(b) + b.writtenOff);
        if (paid == 0) revert NothingOwed(account);
        uint256 arrived = _take(msg.sender, paid);

        uint256 toDebt = Math.min(arrived, _owed(b));
        uint256 rest = arrived - toDebt;
        _reduce(b, toDebt);
        // Lenders get back what they bore before the first loss does, which is there to bear it.
        uint256 toLenders = Math.min(rest, b.lost);
        // At most what there is.
        // forge-lint: disable-next-line(unsafe-typecast)
        (b.writtenOff, b.lost) = (b.writtenOff - uint128(rest), b.lost - uint128(toLenders));
        cash += toDebt + toLenders;
        firstLoss += rest - toLenders;
        emit Repaid(account, msg.sender, toDebt, toLenders, rest - toLenders);
    }

    /// @inheritdoc ICreditPool
    function writeOff(address account, uint256 amount) external onlyCredit nonReentrant {
        if (amount == 0) revert ZeroAmount();
        _addInterest();
        Borrower storage b = _borrowers[account];
        uint256 debt = _owed(b);
        if (amount > debt) revert MoreThanOwed(amount, debt);
        _reduce(b, amount);
        uint256 borne = Math.min(amount, firstLoss);
        firstLoss -= borne;
        cash += borne;
        b.writtenOff = SafeCast.toUint128(b.writtenOff + amount);
        b.lost = SafeCast.toUint128(b.lost + amount - borne);
        emit WrittenOff(account, borne, amount - borne);
    }

    /// @inheritdoc ICreditPool
    function debtOf(address account) external view returns (Debt memory) {
        Borrower storage b = _borrowers[account];
        return Debt(b.scaled.mulDiv(_indexNow(), ONE, Math.Rounding.Ceil), b.writtenOff, b.lost);
    }

    /// @inheritdoc ICreditPool
    function lent() public view returns (uint256) {
        return _scaled.mulDiv(_indexNow(), ONE);
    }

    /// @inheritdoc ICreditPool
    function lendable() public view virtual returns (uint256);

    /// @inheritdoc ICreditPool
    function rate() public view returns (uint256) {
        return _rateAt(_scaled.mulDiv(_index, ONE));
    }

    /// @dev Adds the interest since the last time. It comes before all that changes the rate, new rules among it, which hold
    /// from here on if they are due. The index never moves without an event: whoever replays them knows it exactly.
    /// @return all What is lent, with it.
    function _addInterest() internal returns (uint256 all) {
        uint256 index = _indexNow();
        all = _scaled.mulDiv(index, ONE);
        if (index != _index) emit InterestAdded(all - _scaled.mulDiv(_index, ONE), all);
        _index = index;
        _indexedAt = block.timestamp;
        _applyPlanned();
    }

    /// @dev Simple interest since the last time: how often somebody calls changes little, and never lowers it.
    function _indexNow() private view returns (uint256) {
        return _index + _index.mulDiv(rate() * (block.timestamp - _indexedAt), BPS * YEAR);
    }

    /// @dev Two straight lines, which meet at the kink.
    function _rateAt(uint256 lent_) private view returns (uint256) {
        Parameters memory p = _parameters;
        if (lent_ == 0) return p.rateAtZero;
        uint256 used = lent_.mulDiv(BPS, lent_ + cash);
        if (used <= p.kinkBps) return p.rateAtZero + (p.rateAtKink - p.rateAtZero) * used / p.kinkBps;
        return p.rateAtKink + (p.rateAtFull - p.rateAtKink) * (used - p.kinkBps) / (BPS - p.kinkBps);
    }

    function _leastFirstLoss(uint256 lent_) private view returns (uint256) {
        return lent_.mulDiv(parameters().firstLossBps, BPS, Math.Rounding.Ceil);
    }

    /// @dev Rounded up, against the borrower. The index is the newest.
    function _owed(Borrower storage b) private view returns (uint256) {
        return b.scaled.mulDiv(_index, ONE, Math.Rounding.Ceil);
    }

    /// @dev All of a debt leaves no dust.
    function _reduce(Borrower storage b, uint256 amount) private {
        uint256 scaled = amount == _owed(b) ? b.scaled : amount.mulDiv(ONE, _index);
        b.scaled -= scaled;
        _scaled -= scaled;
    }

    /// @dev Takes what repays: of a token that takes a fee for transfers, what arrived. To refuse it would keep debts from
    /// being repaid at all.
    function _take(address from, uint256 amount) private returns (uint256 arrived) {
        IERC20 token = IERC20(asset());
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(from, address(this), amount);
        return Math.min(amount, token.balanceOf(address(this)) - before);
    }

    /// @dev Refuses a token that takes a fee for transfers: what is counted would not be there.
    function _transferIn(address from, uint256 amount) internal override {
        IERC20 token = IERC20(asset());
        uint256 expected = token.balanceOf(address(this)) + amount;
        token.safeTransferFrom(from, address(this), amount);
        uint256 balance = token.balanceOf(address(this));
        if (balance != expected) revert InexactTransfer(expected, balance);
    }

    function _transferOut(address to, uint256 amount) internal override {
        IERC20(asset()).send(to, amount);
    }
}
