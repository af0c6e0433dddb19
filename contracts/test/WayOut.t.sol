// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Authority} from "../src/Authority.sol";
import {Capacity} from "../src/Capacity.sol";
import {FLT} from "../src/FLT.sol";
import {Staking} from "../src/Staking.sol";
import {ICapacity} from "../src/interfaces/ICapacity.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Rules} from "./Rules.sol";
import {DeadBeacon} from "./doubles/DeadBeacon.sol";
import {VerifierDouble} from "./doubles/VerifierDouble.sol";

/// @title The way out, with everybody against it: a pause, a dead beacon, a provider and settlers that do nothing.
contract WayOutTest is Test {
    uint256 private constant GENESIS = 1000;
    uint256 private constant STAKE = 900 ether;

    address private provider = makeAddr("provider");
    address private delegator = makeAddr("delegator");
    address private guardian = makeAddr("guardian");

    ICapacity.Config private rules = Rules.capacity();
    FLT private flt = new FLT();
    Capacity private capacity;
    Staking private staking;

    function setUp() public {
        vm.roll(GENESIS);
        address verifier = address(new VerifierDouble());
        address here = address(this);
        uint256 next = vm.getNonce(here);
        Authority authority = new Authority(
            Authority.Config({
                admin: makeAddr("admin"),
                guardian: guardian,
                council: makeAddr("council"),
                elected: false,
                delay: 2 days,
                capacity: vm.computeCreateAddress(here, next + 2),
                staking: vm.computeCreateAddress(here, next + 3),
                market: address(0),
                certificates: address(0)
            })
        );
        address dead = address(new DeadBeacon());
        capacity = new Capacity(rules, vm.computeCreateAddress(here, next + 3), verifier, dead, address(authority));
        staking = new Staking(
            Rules.config(address(flt), address(capacity)), Rules.staking(), makeAddr("treasury"), address(authority)
        );
        give(provider);
        give(delegator);
    }

    function give(address who) private {
        assertTrue(flt.transfer(who, 1000 ether));
        vm.prank(who);
        flt.approve(address(staking), type(uint256).max);
    }

    function create(uint256 units) private returns (uint256 id) {
        vm.prank(provider);
        return staking.createCommitment(units, 10, 0, 20, 2000, units * 20 ether);
    }

    function delegateTo(uint256 id) private {
        vm.prank(delegator);
        staking.delegate(id, STAKE, 0);
    }

    function pauseNow() private {
        vm.prank(guardian);
        staking.pause();
    }

    function goToEpoch(uint256 epoch) private {
        vm.roll(GENESIS + epoch * rules.epochBlocks);
    }

    /// @dev Begins to leave in an epoch, and has everything back three epochs later.
    function getOut(uint256 id, uint256 epoch) private {
        goToEpoch(epoch);
        vm.startPrank(delegator);
        assertEq(staking.undelegate(id, STAKE), 0);
        goToEpoch(epoch + 3);
        assertEq(staking.withdraw(id, 0), STAKE);
        vm.stopPrank();
        assertEq(flt.balanceOf(delegator), 1000 ether);
    }

    function assertState(uint256 id, IStaking.State state) private view {
        assertEq(uint8(staking.termsOf(id).state), uint8(state));
    }

    /// @dev What the other tests assume: the beacon is dead, and there is a pause.
    function test_nothingElseWorks() public {
        uint256 id = create(5);
        delegateTo(id);
        pauseNow();
        goToEpoch(1);
        vm.roll(block.number + 2);
        vm.expectRevert(DeadBeacon.Dead.selector);
        capacity.open(block.number - 2, "");
        vm.startPrank(provider);
        capacity.beginSeal(id);
        vm.expectRevert(DeadBeacon.Dead.selector);
        capacity.drawSeal(id, "");
        vm.expectRevert(DeadBeacon.Dead.selector);
        capacity.beginSeal(id);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSignature("EnforcedPause()"));
        vm.prank(delegator);
        staking.claim(id);
    }

    function test_outOfAnOpenCommitment() public {
        uint256 id = create(6);
        delegateTo(id);
        pauseNow();
        assertState(id, IStaking.State.Open);
        getOut(id, 1);
    }

    function test_outOfAnActiveCommitment() public {
        uint256 id = create(5);
        delegateTo(id);
        pauseNow();
        assertState(id, IStaking.State.Active);
        getOut(id, 2);
    }

    function test_outOfOneThatIsLongOverAndNeverSettled() public {
        uint256 id = create(5);
        delegateTo(id);
        pauseNow();
        getOut(id, 500);
        assertEq(staking.accountOf(id).nextEpoch, 1);
    }

    function test_outOfAFailedCommitment() public {
        uint256 id = create(5);
        delegateTo(id);
        vm.prank(delegator);
        staking.undelegate(id, STAKE - 1 ether);
        goToEpoch(3);
        staking.settle(id, 1);
        assertState(id, IStaking.State.Failed);
        pauseNow();
        vm.startPrank(delegator);
        staking.undelegate(id, 1 ether);
        goToEpoch(6);
        assertEq(staking.withdraw(id, 0) + staking.withdraw(id, 1), STAKE);
    }

    function test_outOfAClosedCommitmentInTheNextEpoch() public {
        uint256 id = create(6);
        delegateTo(id);
        vm.prank(provider);
        staking.close(id);
        pauseNow();
        vm.startPrank(delegator);
        staking.undelegate(id, STAKE);
        goToEpoch(1);
        assertEq(staking.withdraw(id, 0), STAKE);
    }

    function test_intoAnotherCommitment() public {
        uint256 id = create(5);
        uint256 other = create(5);
        delegateTo(id);
        pauseNow();
        vm.startPrank(delegator);
        staking.undelegate(id, STAKE);
        goToEpoch(3);
        assertEq(staking.redelegate(id, 0, other, 0), STAKE);
        assertState(other, IStaking.State.Active);
    }

    /// @dev The bond's way out needs its epochs settled, which anybody can do, beacon or not.
    function test_theBondOfOneThatIsOver() public {
        uint256 id = create(5);
        delegateTo(id);
        pauseNow();
        goToEpoch(500);
        for (uint256 epoch = 1; epoch <= 20; ++epoch) {
            staking.settle(id, epoch);
        }
        vm.prank(provider);
        staking.close(id);
        assertEq(flt.balanceOf(provider), 1000 ether);
    }
}
