// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title Batches of fifty: what cannot be done, now or any more, is passed over.
contract ManyTest is MoneyTest {
    uint256 private constant COUNT = 50;

    uint256[] private ids;

    /// @dev Of ten kinds, five each.
    function setUp() public override {
        super.setUp();
        for (uint256 k = 0; k < COUNT; ++k) {
            uint256 kind = k % 10;
            if (kind == 9) {
                ids.push(1000 + k); // there is none
                continue;
            }
            uint256 id = create(kind == 0 ? COLLATERAL / 10 : COLLATERAL); // the first kind stays Open
            if (kind > 1) delegate(alice, id, 100 ether);
            ids.push(id);
        }
        ledger.setEpoch(9);
        for (uint256 k = 0; k < COUNT; ++k) {
            uint256 kind = k % 10;
            for (uint256 epoch = 5; epoch < 9; ++epoch) {
                if (kind == 2) ledger.setCounts(ids[k], epoch, 1000, 0, 0); // will fail in the first
                else if (kind != 9 && kind != 0) ledger.setCounts(ids[k], epoch, 2, 2, 2);
            }
        }
        for (uint256 k = 0; k < COUNT; ++k) {
            uint256 kind = k % 10;
            if (kind == 3) settleFor(ids[k], 4); // all settled before
            if (kind == 4) settleFor(ids[k], 2); // two of four
        }
        for (uint256 k = 0; k < COUNT; k += 20) {
            close(ids[k]);
        }
    }

    function settleFor(uint256 id, uint256 epochs) private {
        for (uint256 e = 0; e < epochs; ++e) {
            settleNow(id, 5 + e);
        }
    }

    function settleMany(uint256 most) private returns (uint256) {
        vm.prank(keeper);
        return staking.settleMany(ids, most);
    }

    function nextOf(uint256 k) private view returns (uint256) {
        return staking.accountOf(ids[k]).nextEpoch;
    }

    function test_settleMany_passesOverWhatCannotBeSettled() public {
        // Kinds 1, 2 and 5 to 8 have four epochs each, kind 4 has two.
        assertEq(settleMany(3), 5 * (6 * 3 + 2));
        for (uint256 k = 0; k < COUNT; ++k) {
            uint256[10] memory next = [uint256(0), 8, 8, 9, 9, 8, 8, 8, 8, 0];
            assertEq(nextOf(k), next[k % 10]);
        }
        assertEq(settleMany(100), 5 * 6);
        assertEq(settleMany(100), 0);
        assertEq(settleMany(0), 0);
        ledger.setEpoch(10);
        assertEq(settleMany(type(uint256).max), 5 * 8);
    }

    /// @dev One by one, in the same order, the same.
    function test_settleMany_isSettle() public {
        uint256 start = vm.snapshotState();
        settleMany(4);
        bytes32 expected = everything();
        assertTrue(vm.revertToState(start));
        for (uint256 k = 0; k < COUNT; ++k) {
            while (staking.pendingOf(ids[k]) != 0) {
                settleNow(ids[k], nextOf(k));
            }
        }
        assertEq(everything(), expected);
    }

    function everything() private view returns (bytes32 all) {
        all = keccak256(abi.encode(staking.reserve(), staking.promised(), staking.owed(keeper)));
        for (uint256 k = 0; k < COUNT; ++k) {
            all = keccak256(abi.encode(all, staking.accountOf(ids[k]), staking.termsOf(ids[k])));
        }
    }

    /// @dev One that fails on the way has fewer epochs left; named twice, it is settled on.
    function test_settleMany_oneThatFailsAndIsNamedTwice() public {
        uint256[] memory twice = new uint256[](2);
        (twice[0], twice[1]) = (ids[2], ids[2]);
        assertEq(staking.settleMany(twice, 1), 2);
        assertState(ids[2], IStaking.State.Failed);
        assertEq(staking.termsOf(ids[2]).endEpoch, 9);
        ledger.setEpoch(30);
        assertEq(staking.pendingOf(ids[2]), 3); // 7, 8 and 9
        assertEq(staking.settleMany(twice, 10), 3);
        close(ids[2]);
    }

    function test_settleMany_settlesADayBehind() public {
        // Somebody settles one of them first: the batch goes on where that ended.
        settleNow(ids[5], 5);
        assertEq(settleMany(1), 5 * 7);
        assertEq(nextOf(5), 7);
    }

    function test_pendingOf() public {
        uint256[10] memory pending = [uint256(0), 4, 4, 0, 2, 4, 4, 4, 4, 0];
        for (uint256 k = 0; k < COUNT; ++k) {
            assertEq(staking.pendingOf(ids[k]), pending[k % 10]);
        }
        ledger.setEpoch(100);
        assertEq(staking.pendingOf(ids[1]), 20);
        assertEq(staking.pendingOf(ids[3]), 16);
    }

    /// @dev Of the fifty Alice has rewards in thirty; in five of the others it is too late, and five do not exist.
    function test_claimMany_passesOverWhatHasNothing() public {
        settleMany(4);
        vm.prank(alice);
        assertEq(staking.claimMany(ids), 0);
        ledger.setEpoch(20);
        uint256 due = 0;
        for (uint256 k = 0; k < COUNT; ++k) {
            due += staking.claimable(ids[k], alice);
        }
        assertGt(due, 0);
        claim(alice, ids[5]); // somebody else's transaction came first
        uint256 before = flt.balanceOf(alice);
        vm.prank(alice);
        uint256 got = staking.claimMany(ids);
        assertEq(flt.balanceOf(alice) - before, got);
        assertLt(got, due);
        vm.prank(alice);
        assertEq(staking.claimMany(ids), 0);
        uint256[] memory none = new uint256[](0);
        assertEq(staking.claimMany(none), 0);
    }

    function test_claimMany_isClaim() public {
        settleMany(4);
        ledger.setEpoch(20);
        uint256 start = vm.snapshotState();
        uint256 one = 0;
        for (uint256 k = 0; k < COUNT; ++k) {
            if (staking.claimable(ids[k], provider) != 0) one += claim(provider, ids[k]);
        }
        assertTrue(vm.revertToState(start));
        vm.prank(provider);
        assertEq(staking.claimMany(ids), one);
        assertGt(one, 0);
    }

    function test_claimMany_namedTwicePaysOnce() public {
        settleMany(4);
        ledger.setEpoch(20);
        uint256 due = staking.claimable(ids[5], alice);
        uint256[] memory twice = new uint256[](3);
        (twice[0], twice[1], twice[2]) = (ids[5], ids[5], ids[5]);
        vm.prank(alice);
        assertEq(staking.claimMany(twice), due);
    }

    function test_claimMany_stopsWithAPause() public {
        pauseNow();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        staking.claimMany(ids);
        settleMany(1);
    }

    /// @dev Whoever enters says how much of the past it accepts.
    function test_delegate_refusesMorePendingEpochsThanTold() public {
        vm.startPrank(bob);
        for (uint256 most = 0; most < 4; ++most) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.EpochsPending.selector, ids[1], 4));
            staking.delegate(ids[1], 1 ether, most);
        }
        staking.delegate(ids[1], 1 ether, 4);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EpochsPending.selector, ids[4], 2));
        staking.delegate(ids[4], 1 ether, 1);
        staking.delegate(ids[3], 1 ether, 0);
        // An Open one has none.
        staking.delegate(ids[10], 1 ether, 0);
        staking.undelegate(ids[10], 1 ether);
        ledger.setEpoch(10);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EpochsPending.selector, ids[1], 5));
        staking.redelegate(ids[10], 0, ids[1], 4);
        staking.redelegate(ids[10], 0, ids[1], 5);
        vm.stopPrank();
    }
}
