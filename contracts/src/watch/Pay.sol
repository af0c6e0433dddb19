// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IWatch} from "../interfaces/IWatch.sol";
import {Reports} from "./Reports.sol";
import {WatchRecords} from "./WatchRecords.sol";

/// @title What watchers are paid.
/// @dev The first claim fixes what each reporter of a day gets and takes it out of the reserve, so that it does not matter
/// who claims first.
abstract contract Pay is Reports {
    uint256 internal immutable DAY_PAY;

    constructor(uint256 dayPay) {
        if (dayPay > type(uint96).max) revert InvalidConfig("dayPay");
        DAY_PAY = dayPay;
    }

    /// @inheritdoc IWatch
    function claimPay(uint256 day) external nonReentrant returns (uint256 amount) {
        uint256 from = _after(day, JUDGED);
        if (!isFinal(day)) revert OutOfTime(from, type(uint256).max);
        WatchRecords.Report storage ofDay = _members[msg.sender].reports[day];
        if (ofDay.root == 0 || ofDay.withheld || ofDay.paid) revert NothingToClaim(msg.sender, day);
        amount = _eachOf(day);
        if (amount == 0) revert NothingToClaim(msg.sender, day);
        ofDay.paid = true;
        emit PayClaimed(msg.sender, day, amount);
        _pay(msg.sender, amount);
    }

    /// @dev What each reporter of a final day gets. With an empty reserve it is not fixed: somebody may fill it.
    function _eachOf(uint256 day) private returns (uint256 each) {
        WatchRecords.Day storage record = _days[day];
        each = record.each;
        if (each != 0) return each;
        each = Math.min(DAY_PAY, _reserve) / record.reporters;
        if (each == 0) return 0;
        record.each = SafeCast.toUint96(each);
        _reserve -= each * (record.reporters - record.withholders);
        emit PayFixed(day, record.reporters, each);
    }
}
