// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {ICreditPool} from "../interfaces/ICreditPool.sol";

/// @title The rules of a pool. New ones hold after twice the notice: once to see them, once to leave.
/// @dev Whatever delay governance has, or takes from itself: a lender who looks once in a notice has left before.
abstract contract PoolRules is AccessManaged, ICreditPool {
    uint256 internal constant BPS = 10_000;
    /// @dev 100 % a year.
    uint256 private constant MOST_RATE = 10_000;
    /// @dev A chain to develop on may have a short one. Elsewhere it must be longer than an epoch and all of its windows.
    uint256 private constant MIN_NOTICE = 1 minutes;
    uint256 private constant MAX_NOTICE = 90 days;

    /// @inheritdoc ICreditPool
    uint256 public immutable notice;
    /// @inheritdoc ICreditPool
    uint256 public immutable mostLoanBps;

    /// @dev By which interest runs. Planned ones that are due take their place with the next movement of the pool.
    Parameters internal _parameters;
    Parameters private _planned;
    uint256 private _plannedFrom; // 0: nothing is planned

    constructor(address authority, uint256 notice_, uint256 mostLoanBps_, Parameters memory p)
        AccessManaged(authority)
    {
        _within("notice", notice_, MIN_NOTICE, MAX_NOTICE);
        notice = notice_;
        mostLoanBps = mostLoanBps_;
        _requireWithinBounds(p);
        _parameters = p;
        emit ParametersSet(p);
    }

    /// @inheritdoc ICreditPool
    function planned() external view returns (Parameters memory p, uint256 from) {
        return (_planned, _plannedFrom);
    }

    /// @inheritdoc ICreditPool
    function parameters() public view returns (Parameters memory) {
        return _isDue() ? _planned : _parameters;
    }

    /// @dev Takes the place of what else was planned, which is not due.
    function _plan(Parameters memory p) internal {
        _requireWithinBounds(p);
        uint256 from = block.timestamp + 2 * notice;
        (_planned, _plannedFrom) = (p, from);
        emit ParametersPlanned(p, from);
    }

    /// @dev Comes after interest by the old ones is added.
    function _applyPlanned() internal {
        if (!_isDue()) return;
        _parameters = _planned;
        emit ParametersSet(_planned);
        delete _planned;
        delete _plannedFrom;
    }

    function _isDue() private view returns (bool) {
        return _plannedFrom != 0 && block.timestamp >= _plannedFrom;
    }

    function _requireWithinBounds(Parameters memory p) private view {
        _within("loanBps", p.loanBps, 0, mostLoanBps);
        _within("firstLossBps", p.firstLossBps, 0, BPS);
        _within("kinkBps", p.kinkBps, 1, BPS - 1);
        _within("rateAtFull", p.rateAtFull, 0, MOST_RATE);
        _within("rateAtKink", p.rateAtKink, 0, p.rateAtFull);
        _within("rateAtZero", p.rateAtZero, 0, p.rateAtKink);
    }

    function _within(string memory parameter, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert OutOfBounds(parameter, value, min, max);
    }
}
