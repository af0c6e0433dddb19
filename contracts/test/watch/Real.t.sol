// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Watch} from "../../src/Watch.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {GasWorld} from "../GasWorld.sol";

/// @title Service levels of the real contracts' commitments.
contract RealTest is GasWorld {
    Watch private watch;

    function setUp() public override {
        super.setUp();
        vm.warp(20_000 days);
        watch = new Watch(
            IWatch.Config({
                token: address(flt),
                staking: address(staking),
                beacon: aBeacon(),
                daySeconds: 1 days,
                leastWatchers: 15,
                stake: 1 ether,
                demandDeposit: 1 ether,
                dayPay: 1 ether
            })
        );
    }

    function level() private pure returns (IWatch.Level memory) {
        return IWatch.Level({targetBps: 9900, factor: 10, capBps: 5000, maxMasked: 16});
    }

    function expectFrozen(uint256 id) private {
        vm.expectRevert(abi.encodeWithSelector(IWatch.LevelFrozen.selector, id));
        watch.setServiceLevel(id, level());
    }

    function test_ofAnOpenCommitment() public {
        uint256 id = staking.createCommitment(2, 10, 2, 10, 2000, 100 ether);
        assertEq(uint8(staking.termsOf(id).state), uint8(IStaking.State.Open));
        watch.setServiceLevel(id, level());
        assertEq(watch.levelOf(id).targetBps, 9900);
        expectFrozen(id);
        staking.addBond(id, 300 ether);
        vm.roll(GENESIS + staking.termsOf(id).startEpoch * rules.epochBlocks);
        watch.announceMaintenance(id, 20_005, 1);
    }

    function test_ofAnActiveOne_untilItsFirstEpochBegins() public {
        uint256 id = staking.createCommitment(2, 10, 2, 10, 2000, 400 ether);
        assertEq(uint8(staking.termsOf(id).state), uint8(IStaking.State.Active));
        vm.roll(GENESIS + staking.termsOf(id).startEpoch * rules.epochBlocks);
        expectFrozen(id);
        vm.roll(block.number - 1);
        watch.setServiceLevel(id, level());
    }

    function test_ofNobodyElses() public {
        uint256 id = staking.createCommitment(2, 10, 2, 10, 2000, 400 ether);
        vm.startPrank(makeAddr("other"));
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotProvider.selector, id, makeAddr("other")));
        watch.setServiceLevel(id, level());
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotProvider.selector, id + 1, makeAddr("other")));
        watch.setServiceLevel(id + 1, level());
    }

    function test_ofAClosedOne() public {
        uint256 id = staking.createCommitment(2, 10, 2, 10, 2000, 100 ether);
        staking.close(id);
        expectFrozen(id);
    }
}
