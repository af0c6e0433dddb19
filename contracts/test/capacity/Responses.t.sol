// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract ResponsesTest is LedgerTest {
    uint256 private constant CHALLENGE = GENESIS + 2 * SLOT;

    function setUp() public override {
        super.setUp();
        sealAt(GENESIS + 10);
        openAt(CHALLENGE);
    }

    function expectRefusal(bytes memory reason, uint256 beacon, uint256 n, uint256 chainRoot) private {
        vm.prank(provider);
        vm.expectRevert(reason);
        capacity.respond(ID, CHALLENGE, beacon, n, chainRoot);
    }

    function expectRefusal(bytes memory reason) private {
        expectRefusal(reason, capacity.beaconOf(CHALLENGE), CLAIMED, CHAIN_ROOT);
    }

    function expectRefusal(uint256 challenge, bytes memory reason) private {
        uint256 beacon = capacity.beaconOf(challenge);
        vm.prank(provider);
        vm.expectRevert(reason);
        capacity.respond(ID, challenge, beacon, CLAIMED, CHAIN_ROOT);
    }

    function test_respond_recordsTheClaim() public {
        vm.roll(CHALLENGE + 5);
        vm.expectEmit(address(capacity));
        emit ICapacity.Responded(ID, CHALLENGE, CLAIMED, CHAIN_ROOT);
        respondNow(CHALLENGE, CLAIMED);
        (uint256 number, uint256 claimed, bool proven) = capacity.responseOf(ID, CHALLENGE);
        assertEq(number, CHALLENGE + 5);
        assertEq(claimed, CLAIMED);
        assertFalse(proven);
    }

    function test_responseOf_isEmptyBefore() public view {
        (uint256 number, uint256 claimed, bool proven) = capacity.responseOf(ID, CHALLENGE);
        assertEq(number | claimed, 0);
        assertFalse(proven);
    }

    function test_respond_inTheLastBlockOfTheWindow() public {
        vm.roll(CHALLENGE + 20);
        respondNow(CHALLENGE, CLAIMED);
        (uint256 number,,) = capacity.responseOf(ID, CHALLENGE);
        assertEq(number, CHALLENGE + 20);
    }

    function test_respond_forEveryUnit() public {
        respondNow(CHALLENGE, UNITS);
        (, uint256 claimed,) = capacity.responseOf(ID, CHALLENGE);
        assertEq(claimed, UNITS);
    }

    function test_respond_ofAFailedCommitmentWithinItsTerms() public {
        setTerms(IStaking.State.Failed, 0, 0);
        respondNow(CHALLENGE, CLAIMED);
    }

    function test_refuses_aStranger() public {
        uint256 beacon = capacity.beaconOf(CHALLENGE);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotProvider.selector, ID, stranger));
        capacity.respond(ID, CHALLENGE, beacon, CLAIMED, CHAIN_ROOT);
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
        vm.roll(CHALLENGE + 21);
        expectRefusal(abi.encodeWithSelector(ICapacity.WindowOver.selector, CHALLENGE, CHALLENGE + 20));
    }

    /// @dev Nobody opens a challenge by responding: who needs it opens it, in time.
    function test_refuses_aChallengeThatNobodyOpened() public {
        uint256 next = CHALLENGE + SLOT;
        vm.roll(next + 1);
        expectRefusal(next, abi.encodeWithSelector(ICapacity.ChallengeNotOpen.selector, next));
        expectRefusal(next + 1, abi.encodeWithSelector(ICapacity.ChallengeNotOpen.selector, next + 1));
    }

    function test_refuses_anotherBeacon() public {
        uint256 expected = capacity.beaconOf(CHALLENGE);
        bytes4 wrong = ICapacity.WrongBeacon.selector;
        uint256[3] memory others = [expected ^ 1, 0, expected + R];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory reason = abi.encodeWithSelector(wrong, CHALLENGE, expected, others[i]);
            expectRefusal(reason, others[i], CLAIMED, CHAIN_ROOT);
        }
    }

    function test_refuses_withoutARootThatHolds() public {
        // The root came in block GENESIS + 10 and holds from GENESIS + 12 on; a period later it is another story.
        openAt(slotAt(50));
        expectRefusal(slotAt(50), abi.encodeWithSelector(ICapacity.NotSealed.selector, ID, slotAt(50)));
    }

    /// @dev The beacon of a block's challenge may be known to some when the block before is made.
    function test_refuses_aRootOfTheBlockBeforeTheChallenge() public {
        uint256 challenge = slotAt(50);
        sealAt(challenge - 1 + SLOT);
        openAt(challenge + SLOT);
        expectRefusal(challenge + SLOT, abi.encodeWithSelector(ICapacity.NotSealed.selector, ID, challenge + SLOT));
        openAt(challenge + 2 * SLOT);
        respondNow(challenge + 2 * SLOT, CLAIMED);
    }

    function test_respond_withARootOfTheBlockBeforeThat() public {
        uint256 challenge = slotAt(51);
        sealAt(challenge - 2);
        openAt(challenge);
        respondNow(challenge, CLAIMED);
    }

    function test_refuses_aChainRootThatIsNoFieldElement() public {
        uint256 beacon = capacity.beaconOf(CHALLENGE);
        expectRefusal(abi.encodeWithSelector(ICapacity.NotAFieldElement.selector, R), beacon, CLAIMED, R);
        vm.prank(provider);
        capacity.respond(ID, CHALLENGE, beacon, CLAIMED, R - 1);
    }

    function testFuzz_refuses_unitsThatThereAreNot(uint256 n) public {
        if (n <= UNITS) n = 0;
        uint256 beacon = capacity.beaconOf(CHALLENGE);
        expectRefusal(abi.encodeWithSelector(ICapacity.InvalidClaim.selector, n, UNITS), beacon, n, CHAIN_ROOT);
    }

    function test_refuses_unitsThatAreNotThereAnyMore() public {
        staking.reduce(ID, 5, 5);
        sealAt(GENESIS + PERIOD + 10);
        uint256 challenge = slotAt(51);
        openAt(challenge);
        uint256 beacon = capacity.beaconOf(challenge);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidClaim.selector, CLAIMED, 5));
        capacity.respond(ID, challenge, beacon, CLAIMED, CHAIN_ROOT);
        respondNow(challenge, 5);
    }

    function test_refuses_aSecondResponse() public {
        respondNow(CHALLENGE, CLAIMED);
        expectRefusal(abi.encodeWithSelector(ICapacity.AlreadyResponded.selector, ID, CHALLENGE));
    }
}
