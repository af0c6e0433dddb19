// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "./MarketTest.sol";

contract RefundsTest is MarketTest {
    uint256 private lease;

    function whole() private {
        setLevel(2, 5000);
        deposit(1e9);
    }

    /// @dev 13 of 128 slots from noon on: 10.15 %, twice.
    function test_aPartOfADay() public {
        whole();
        lease = start(1);
        watch.setDown(ID, START / DAY, uint256(0x1fff) << 128);
        vm.warp(START + DAY / 2);
        end(renter, lease);
        finish(START / DAY);
        settle(lease);
        uint256 refund = RATE * (DAY / 2) * (2 * 10_000 * 13 / uint256(128)) / 10_000;
        assertEq(owed(provider), RATE * DAY / 2 - refund);
        assertEq(funds(), 1e9 * G - RATE * MIN_TERM - RATE * DAY / 2 + refund);
    }

    /// @dev Slots in which the machine lived only for a part do not count.
    function test_slotsThatAreCutDoNotCount() public {
        whole();
        vm.warp(START + 1);
        lease = start(1);
        // The slot that began a second before, and the one in which it ends.
        uint256 slot = 128;
        watch.setDown(ID, START / DAY, (uint256(1) << slot) | (uint256(1) << (slot + 20)));
        vm.warp(START + (DAY * (slot + 21)) / 256 - DAY / 2 - 1);
        end(renter, lease);
        finish(START / DAY);
        settle(lease);
        IMarket.Lease memory l = market.leaseOf(lease);
        assertEq(owed(provider), RATE * (l.endedAt - l.start), "nothing was down while it lived");
    }

    /// @dev A machine that lived within one slot has no slots.
    function test_noSlotNoRefund() public {
        whole();
        vm.warp(START + 10);
        lease = start(1);
        watch.setDown(ID, START / DAY, type(uint256).max);
        vm.warp(START + 20);
        end(renter, lease);
        finish(START / DAY);
        settle(lease);
        assertEq(owed(provider), RATE * 1800);
    }

    /// @dev What is owed beyond the machine's life has no refund.
    function test_theRestOfMinTermIsPaidInFull() public {
        whole();
        lease = start(1);
        watch.setDown(ID, START / DAY, type(uint256).max);
        vm.warp(START + 2000);
        end(renter, lease);
        finish(START / DAY);
        settle(lease);
        assertEq(owed(provider), RATE * 3600 - RATE * 2000 / 2);
    }

    /// @dev A dry account's machine lives to the end of minTerm, on the deposit.
    function test_theMachineOfADryAccountLivesOn() public {
        setLevel(2, 5000);
        deposit(10_800 + 30);
        lease = start(1);
        watch.setDown(ID, START / DAY, type(uint256).max);
        finish(START / DAY);
        settle(lease);
        assertEq(owed(provider), RATE * MIN_TERM / 2);
        assertEq(funds(), RATE * MIN_TERM / 2, "credited, and nothing revived");
        assertEq(account().rate, 0);
    }

    /// @dev It died at a day's end by the account, and nobody ended it for days: nothing is paid for those.
    function test_aDryLeaseThatNobodyEnds() public {
        setLevel(2, 10_000);
        deposit(10_800 + 3 * DAY);
        lease = start(1);
        uint256 today = START / DAY;
        watch.setDown(ID, today + 2, type(uint256).max);
        finish(today + 5);
        settle(lease);
        assertEq(market.leaseOf(lease).paidUntil, START + DAY);
        assertEq(owed(provider), RATE * DAY);
        assertFalse(settle(lease));
    }
}

