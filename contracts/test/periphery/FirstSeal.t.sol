// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Lens} from "../../src/Lens.sol";
import {GasWorld} from "../GasWorld.sol";

/// @title Where a commitment's first seal is found, over the capacity ledger itself.
contract FirstSealTest is GasWorld {
    Lens private lens;
    uint256 private id;

    function setUp() public override {
        super.setUp();
        lens = new Lens(address(staking));
        id = staking.createCommitment(4, 10, 0, 30, 2000, 800 ether);
    }

    function toEpoch(uint256 epoch) private {
        vm.roll(GENESIS + epoch * rules.epochBlocks);
    }

    function assertFirst(uint256 period, uint256 fromBlock) private view {
        (uint256 p, uint256 b) = lens.firstSealOf(id, 0, 100);
        assertEq(p, period);
        assertEq(b, fromBlock);
    }

    function test_none() public {
        assertFirst(0, 0);
        toEpoch(1);
        assertFirst(0, 0);
        toEpoch(1000);
        assertFirst(0, 0);
        (uint256 p, uint256 b) = lens.firstSealOf(77, 0, 100);
        assertEq(p + b, 0);
    }

    function test_inTheFirstPeriod() public {
        toEpoch(1);
        sealNow(id);
        assertFirst(0, block.number);
    }

    /// @dev Later roots change nothing, of the period or of others.
    function test_isTheFirst() public {
        toEpoch(11);
        vm.roll(block.number + 100);
        sealNow(id);
        uint256 first = block.number;
        vm.roll(block.number + 7);
        post(id);
        vm.roll(block.number + 7);
        post(id);
        toEpoch(16);
        sealNow(id);
        assertFirst(2, first);
        (uint256 p, uint256 b) = lens.firstSealOf(id, 2, 1);
        assertEq(p, 2);
        assertEq(b, first);
        (p, b) = lens.firstSealOf(id, 3, 1);
        assertEq(p, 3);
        (p, b) = lens.firstSealOf(id, 0, 2);
        assertEq(p + b, 0, "not among those looked at");
        (p, b) = lens.firstSealOf(id, type(uint256).max, type(uint256).max);
        assertEq(p + b, 0);
    }

    /// @dev A root of the last blocks of a period holds for no challenge of it.
    function test_tooLateForItsPeriod() public {
        toEpoch(5);
        vm.roll(block.number - 4);
        capacity.beginSeal(id);
        vm.roll(block.number + 3);
        capacity.drawSeal(id, "");
        post(id);
        assertFirst(0, 0);
        toEpoch(6);
        assertFirst(0, 0);
        sealNow(id);
        assertFirst(1, block.number);
    }
}
