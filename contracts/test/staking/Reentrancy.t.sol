// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {CallingToken} from "../doubles/CallingToken.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title A hostile token, who has stake of its own, enters every guarded function in the middle of every one that uses
/// the token: it is refused, and nothing is different afterwards.
/// @dev `redelegate`, `settle` and `settleMany` use no token: they are among what is entered only.
contract ReentrancyTest is MoneyTest {
    CallingToken private token = new CallingToken();
    uint256 private id; // Active, with a request of Alice's that has thawed and fees that she is owed
    uint256 private open; // the provider's
    uint256 private tokens; // the token's, Open
    Staking private successor;

    function setUp() public override {
        flt = token;
        super.setUp();
        id = activate();
        successor = new Staking(config(), rules, treasury, address(authority));
        open = create(200 ether);
        undelegate(alice, id, 10 ether);
        assertTrue(token.transfer(address(token), 10_000 ether));
        vm.startPrank(address(token));
        token.approve(address(staking), type(uint256).max);
        tokens = staking.createCommitment(1, 10, 0, DURATION, COMMISSION, 20 ether);
        staking.delegate(id, 100 ether, 0);
        staking.undelegate(id, 10 ether);
        staking.undelegate(id, 20 ether);
        finish(id, 5, 40, 40, 40);
        staking.settle(id, 5);
        vm.stopPrank();
        finish(id, 6, 40, 40, 40);
        vm.prank(alice);
        staking.settle(id, 6);
        // Two slashes: one that can be finished in epoch 15, and one that takes from everybody and was given back.
        settle(id, 7, 40, 20, 20);
        settle(id, 8, 400, 200, 200);
        giveBack(id, 1);
        addBond(id, 400 ether);
        finish(id, 9, 40, 20, 20); // not settled: it will be slashed
        ledger.setEpoch(15);
        // The token may govern, too.
        vm.prank(admin);
        bytes memory grant = abi.encodeCall(authority.grantRole, (authority.GOVERNOR(), address(token), 0));
        vm.prank(admin);
        authority.schedule(address(authority), grant, 0);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        authority.execute(address(authority), grant);
    }

    /// @dev Every guarded function, in a call that the token could make.
    function entries() private view returns (bytes[] memory calls) {
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        calls = new bytes[](20);
        calls[0] = abi.encodeCall(IStaking.createCommitment, (1, 10, 0, DURATION, COMMISSION, 20 ether));
        calls[1] = abi.encodeCall(IStaking.addBond, (tokens, 1 ether));
        calls[2] = abi.encodeCall(IStaking.close, (tokens));
        calls[3] = abi.encodeCall(IStaking.delegate, (id, 1 ether, 100));
        calls[4] = abi.encodeCall(IStaking.withdraw, (id, 0));
        calls[5] = abi.encodeCall(IStaking.redelegate, (id, 1, id, 100));
        calls[6] = abi.encodeCall(IStaking.claim, (id));
        calls[7] = abi.encodeCall(IStaking.collect, ());
        calls[8] = abi.encodeCall(IStaking.fundRewards, (1 ether));
        calls[9] = abi.encodeCall(IStaking.settle, (id, 9));
        calls[10] = abi.encodeCall(IStaking.permit, (1 ether, block.timestamp, 27, 0, 0));
        calls[11] = abi.encodeCall(IStaking.settleMany, (ids, 3));
        calls[12] = abi.encodeCall(IStaking.claimMany, (ids));
        calls[13] = abi.encodeCall(IStaking.finishSlash, (id, 0));
        calls[14] = abi.encodeCall(IStaking.takeBack, (id, 1));
        calls[15] = abi.encodeCall(IStaking.takeBackRequest, (id, 1, 0));
        calls[16] = abi.encodeCall(IStaking.moveReserve, (address(successor)));
        calls[17] = abi.encodeCall(IStaking.delegateFor, (alice, id, 1 ether, 100));
        calls[18] = abi.encodeCall(IStaking.claimTo, (ids, keeper));
        calls[19] = abi.encodeCall(IStaking.collectFor, (alice));
    }

    /// @dev Each call as a batch of one.
    function batches(bytes[] memory calls) private view returns (bytes[] memory all) {
        all = new bytes[](calls.length);
        bytes[] memory one = new bytes[](1);
        for (uint256 k = 0; k < calls.length; ++k) {
            one[0] = calls[k];
            all[k] = abi.encodeCall(staking.multicall, (one));
        }
    }

    /// @dev Everything that an attacker could gain.
    function money() private view returns (bytes32 all) {
        address[6] memory people = [address(token), address(staking), provider, alice, keeper, treasury];
        uint256 count = staking.commitmentCount();
        all = keccak256(abi.encode(count, staking.reserve()));
        for (uint256 k = 0; k < people.length; ++k) {
            address who = people[k];
            all =
                keccak256(abi.encode(all, flt.balanceOf(who), flt.allowance(who, address(staking)), staking.owed(who)));
            for (uint256 c = 1; c <= count; ++c) {
                all = keccak256(abi.encode(all, staking.accountOf(c), staking.termsOf(c)));
                all = keccak256(abi.encode(all, staking.sharesOf(c, who), staking.claimable(c, who)));
            }
        }
        for (uint256 number = 0; number < staking.slashCount(id); ++number) {
            all = keccak256(abi.encode(all, staking.slashOf(id, number)));
        }
    }

    function called(address who, bytes memory what) private returns (bool done) {
        vm.prank(who);
        (done,) = address(staking).call(what);
    }

    /// @dev Nobody gets in while this call is being done.
    function refusesEntry(address who, bytes memory what) private {
        uint256 start = vm.snapshotState();
        assertTrue(called(who, what));
        bytes32 expected = money();
        assertTrue(vm.revertToState(start));
        refuses(who, what, entries(), expected);
        assertTrue(vm.revertToState(start));
        refuses(who, what, batches(entries()), expected);
    }

    function refuses(address who, bytes memory what, bytes[] memory calls, bytes32 expected) private {
        token.callInBetween(address(staking), calls);
        assertTrue(called(who, what));
        assertEq(token.made(), calls.length, "it was tried");
        for (uint256 k = 0; k < calls.length; ++k) {
            (bool done, bytes memory result) = token.outcome(k);
            assertFalse(done, "nobody gets in");
            assertEq(result, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        }
        assertEq(money(), expected, "nothing is gained");
    }

    /// @dev The calls refused in between would succeed by themselves.
    function test_thatTheTokenCouldDoAllOfItAtAnotherTime() public {
        bytes[] memory calls = entries();
        uint256 start = vm.snapshotState();
        for (uint256 k = 0; k < calls.length; ++k) {
            bytes32 before = money();
            assertTrue(called(address(token), calls[k]));
            assertNotEq(money(), before);
            assertTrue(vm.revertToState(start));
        }
    }

    function test_createCommitment() public {
        refusesEntry(provider, abi.encodeCall(IStaking.createCommitment, (1, 10, 0, DURATION, COMMISSION, 200 ether)));
    }

    function test_addBond() public {
        refusesEntry(provider, abi.encodeCall(IStaking.addBond, (id, 5 ether)));
    }

    function test_close() public {
        refusesEntry(provider, abi.encodeCall(IStaking.close, (open)));
    }

    function test_delegate() public {
        refusesEntry(alice, abi.encodeCall(IStaking.delegate, (id, 5 ether, 100)));
    }

    function test_delegateFor() public {
        refusesEntry(alice, abi.encodeCall(IStaking.delegateFor, (keeper, id, 5 ether, 100)));
    }

    function test_claimTo() public {
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        refusesEntry(alice, abi.encodeCall(IStaking.claimTo, (ids, keeper)));
    }

    function test_collectFor() public {
        refusesEntry(keeper, abi.encodeCall(IStaking.collectFor, (alice)));
    }

    function test_withdraw() public {
        refusesEntry(alice, abi.encodeCall(IStaking.withdraw, (id, 0)));
    }

    function test_claim() public {
        refusesEntry(alice, abi.encodeCall(IStaking.claim, (id)));
        refusesEntry(provider, abi.encodeCall(IStaking.claim, (id)));
    }

    function test_collect() public {
        refusesEntry(alice, abi.encodeCall(IStaking.collect, ()));
    }

    function test_fundRewards() public {
        refusesEntry(alice, abi.encodeCall(IStaking.fundRewards, (5 ether)));
    }

    function test_claimMany() public {
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (id, open);
        refusesEntry(alice, abi.encodeCall(IStaking.claimMany, (ids)));
    }

    /// @dev What was slashed is burned, and the token called for it.
    function test_finishSlash() public {
        refusesEntry(keeper, abi.encodeCall(IStaking.finishSlash, (id, 0)));
    }

    function test_takeBack() public {
        refusesEntry(alice, abi.encodeCall(IStaking.takeBack, (id, 1)));
        refusesEntry(provider, abi.encodeCall(IStaking.takeBack, (id, 1)));
    }

    function test_takeBackRequest() public {
        refusesEntry(alice, abi.encodeCall(IStaking.takeBackRequest, (id, 1, 0)));
    }

    /// @dev The successor takes the tokens, so that the token is called in the middle of two contracts.
    function test_moveReserve() public {
        bytes memory call = abi.encodeCall(IStaking.moveReserve, (address(successor)));
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        refusesEntry(admin, call);
    }

    function test_permit() public {
        refusesEntry(alice, abi.encodeCall(IStaking.permit, (5 ether, block.timestamp, 27, 0, 0)));
    }

    /// @dev In the middle of a call of a batch the guard is up for everybody, and after each call it is down again.
    function test_multicall() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IStaking.delegate, (id, 1 ether, 100));
        calls[1] = abi.encodeCall(IStaking.delegate, (id, 2 ether, 100));
        refusesEntry(alice, abi.encodeCall(staking.multicall, (calls)));
    }
}
