// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract ResponsesTest is LedgerTest {
    uint256 private constant CHALLENGE = GENESIS + 50;

    function setUp() public override {
        super.setUp();
        sealAt(GENESIS + 10);
        vm.roll(CHALLENGE + 1);
    }

    function expectRefusal(bytes memory reason, uint256 beacon, uint256 shareRoot, uint256[4] memory bitmap) private {
        vm.prank(provider);
        vm.expectRevert(reason);
        capacity.respond(ID, CHALLENGE, beacon, shareRoot, bitmap);
    }

    function expectRefusal(bytes memory reason) private {
        expectRefusal(reason, beaconAt(CHALLENGE), SHARE_ROOT, someUnits());
    }

    function test_respond_recordsTheClaim() public {
        vm.roll(CHALLENGE + 5);
        capacity.open(CHALLENGE);
        vm.expectEmit(address(capacity));
        emit ICapacity.Responded(ID, CHALLENGE, SHARE_ROOT, someUnits(), SOME_UNITS);
        respondNow(CHALLENGE, someUnits());
        (uint256 number, uint256 claimed, bool proven, uint256 query) = capacity.responseOf(ID, CHALLENGE);
        assertEq(number, CHALLENGE + 5);
        assertEq(claimed, SOME_UNITS);
        assertFalse(proven);
        assertEq(query, 0);
    }

    function test_respond_opensTheChallenge() public {
        uint256 beacon = beaconAt(CHALLENGE);
        vm.expectEmit(address(capacity));
        emit ICapacity.ChallengeOpened(CHALLENGE, 0, beacon, provider);
        respondNow(CHALLENGE, someUnits());
        assertEq(capacity.beaconOf(CHALLENGE), beacon);
    }

    function test_respond_inTheLastBlockOfTheWindow() public {
        vm.roll(CHALLENGE + 20);
        respondNow(CHALLENGE, someUnits());
        (uint256 number,,,) = capacity.responseOf(ID, CHALLENGE);
        assertEq(number, CHALLENGE + 20);
    }

    function test_respond_forEveryUnit() public {
        respondNow(CHALLENGE, [type(uint256).max, (1 << 44) - 1, 0, 0]);
        (, uint256 claimed,,) = capacity.responseOf(ID, CHALLENGE);
        assertEq(claimed, UNITS);
    }

    function test_respond_ofAFailedCommitmentWithinItsTerms() public {
        setTerms(IStaking.State.Failed, 0, 0);
        respondNow(CHALLENGE, someUnits());
    }

    function test_refuses_aStranger() public {
        uint256 beacon = beaconAt(CHALLENGE);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotProvider.selector, ID, stranger));
        capacity.respond(ID, CHALLENGE, beacon, SHARE_ROOT, someUnits());
    }

    function test_refuses_aChallengeOutsideTheTerms() public {
        setTerms(IStaking.State.Active, 1, 5);
        expectRefusal(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
        setTerms(IStaking.State.Open, 0, 0);
        expectRefusal(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
        setTerms(IStaking.State.Closed, 0, 0);
        expectRefusal(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
    }

    function test_refuses_afterTheWindow() public {
        capacity.open(CHALLENGE);
        vm.roll(CHALLENGE + 21);
        expectRefusal(abi.encodeWithSelector(ICapacity.WindowOver.selector, CHALLENGE, CHALLENGE + 20));
    }

    function test_refuses_afterTheWindowOfAnUnopenedChallenge() public {
        vm.roll(CHALLENGE + 21);
        expectRefusal(abi.encodeWithSelector(ICapacity.WindowOver.selector, CHALLENGE, CHALLENGE + 20));
    }

    function test_refuses_aResponseToAReplacedBlock() public {
        uint256 expected = beaconAt(CHALLENGE);
        expectRefusal(
            abi.encodeWithSelector(ICapacity.WrongBeacon.selector, CHALLENGE, expected, expected + 1),
            expected + 1,
            SHARE_ROOT,
            someUnits()
        );
    }

    function test_refuses_withoutASealBeforeTheChallenge() public {
        // The seal came in block GENESIS + 10: that block's challenge is too early, the next one's is not.
        uint256 early = GENESIS + 10;
        vm.roll(early + 2);
        uint256 beacon = beaconAt(early);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotSealed.selector, ID, early));
        capacity.respond(ID, early, beacon, SHARE_ROOT, someUnits());
        respondNow(early + 1, someUnits());
    }

    function test_refuses_withTheSealOfAnotherPeriod() public {
        uint256 next = GENESIS + 1000;
        vm.roll(next + 1);
        uint256 beacon = beaconAt(next);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotSealed.selector, ID, next));
        capacity.respond(ID, next, beacon, SHARE_ROOT, someUnits());
    }

    function test_refuses_aShareRootThatIsNoFieldElement() public {
        expectRefusal(
            abi.encodeWithSelector(ICapacity.NotAFieldElement.selector, R), beaconAt(CHALLENGE), R, someUnits()
        );
    }

    function test_refuses_aBitmapWithoutUnits() public {
        uint256[4] memory none;
        expectRefusal(
            abi.encodeWithSelector(ICapacity.InvalidBitmap.selector, UNITS), beaconAt(CHALLENGE), SHARE_ROOT, none
        );
    }

    function testFuzz_refuses_unitsThatThereAreNot(uint256 unit) public {
        unit = bound(unit, UNITS, 1023);
        uint256[4] memory bitmap = someUnits();
        bitmap[unit / 256] |= 2 ** (unit % 256);
        expectRefusal(
            abi.encodeWithSelector(ICapacity.InvalidBitmap.selector, UNITS), beaconAt(CHALLENGE), SHARE_ROOT, bitmap
        );
    }

    function test_refuses_aSecondResponse() public {
        respondNow(CHALLENGE, someUnits());
        expectRefusal(abi.encodeWithSelector(ICapacity.AlreadyResponded.selector, ID, CHALLENGE));
    }
}
