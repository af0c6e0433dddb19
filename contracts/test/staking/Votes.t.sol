// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title What an account had behind a commitment in an epoch, for votes: no token is ever there and in a balance, too.
contract VotesTest is MoneyTest {
    function votes(uint256 id, address who, uint256 epoch) private view returns (uint256) {
        return staking.stakeOf(id, who, epoch);
    }

    function test_isTheStakeWhenTheEpochBegan() public {
        uint256 id = activate();
        assertEq(votes(id, alice, 4), 0);
        assertEq(votes(id, alice, 5), 900 ether);
        assertEq(votes(id, provider, 5), 200 ether);
        delegate(alice, id, 100 ether);
        addBond(id, 50 ether);
        assertEq(votes(id, alice, 5), 900 ether);
        assertEq(votes(id, provider, 5), 200 ether);
        nextEpoch();
        assertEq(votes(id, alice, 6), 1000 ether);
        assertEq(votes(id, provider, 6), 250 ether);
        undelegate(alice, id, 400 ether);
        assertEq(votes(id, alice, 6), 1000 ether);
        nextEpoch();
        assertEq(votes(id, alice, 7), 600 ether);
        // The past stays what it was.
        assertEq(votes(id, alice, 5), 900 ether);
        assertEq(votes(id, alice, 6), 1000 ether);
        assertEq(votes(id, keeper, 6), 0);
        assertEq(votes(9, alice, 6), 0);
    }

    function test_ofTheProviderIsBondAndShares() public {
        uint256 id = create(COLLATERAL / 10);
        delegate(provider, id, COLLATERAL);
        nextEpoch();
        assertEq(votes(id, provider, 5), COLLATERAL * 11 / 10);
    }

    function test_aSlashCountsFromTheNextEpochOn() public {
        uint256 id = activate();
        settle(id, 5, 40, 40, 20); // 800 FLT
        assertEq(votes(id, alice, 6), 900 ether);
        nextEpoch();
        assertApproxEqAbs(votes(id, alice, 7), 600 ether, 1);
        assertEq(votes(id, provider, 7), 0);
    }

    /// @dev Its tokens are in the provider's hands in that epoch.
    function test_aBondThatIsReturnedInTheEpochDoesNotCount() public {
        uint256 id = create(COLLATERAL / 10);
        ledger.setEpoch(7);
        assertEq(votes(id, provider, 7), 200 ether);
        uint256 before = flt.balanceOf(provider);
        close(id);
        assertEq(flt.balanceOf(provider), before + 200 ether);
        assertEq(votes(id, provider, 7), 0);
        assertEq(votes(id, provider, 6), 200 ether);
        assertEq(votes(id, provider, 8), 0);
    }

    /// @dev What leaves an Open or Closed commitment counts in the epoch in which it leaves, and is paid in the next.
    function test_whatLeavesAtOnceIsPaidInTheNextEpoch() public {
        uint256 id = create(COLLATERAL / 10);
        delegate(alice, id, 100 ether);
        ledger.setEpoch(7);
        undelegate(alice, id, 60 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillThawing.selector, 8));
        withdraw(alice, id, 0);
        close(id);
        undelegate(alice, id, 40 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillThawing.selector, 8));
        withdraw(alice, id, 1);
        assertEq(votes(id, alice, 7), 100 ether);
        nextEpoch();
        assertEq(votes(id, alice, 8), 0);
        withdraw(alice, id, 0);
        withdraw(alice, id, 1);
        assertEq(votes(id, alice, 8), 0);
        assertEq(votes(id, alice, 7), 100 ether);
    }

    /// @dev A request is paid in an epoch that began without it.
    function test_aRequestThatIsPaidInTheEpochDoesNotCount() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether);
        ledger.setEpoch(8);
        withdraw(alice, id, 0);
        assertEq(votes(id, alice, 8), 0);
    }

    /// @dev From one commitment into another: it counts in one at most.
    function test_redelegatedStakeCountsOnce() public {
        uint256 id = activate();
        uint256 to = create(COLLATERAL / 10);
        undelegate(alice, id, 900 ether);
        ledger.setEpoch(8);
        vm.prank(alice);
        staking.redelegate(id, 0, to, 100);
        assertEq(votes(id, alice, 8) + votes(to, alice, 8), 0);
        nextEpoch();
        assertEq(votes(id, alice, 9) + votes(to, alice, 9), 900 ether);
    }

    /// @dev A slash that the council gives back in the epoch in which it was made: what it took counts as stake of that
    /// epoch, and so is not paid before the next.
    function test_whatIsTakenBackIsPaidInTheNextEpoch() public {
        uint256 id = activate();
        undelegate(bob, id, 100 ether);
        settle(id, 5, 40, 40, 20);
        giveBack(id, 0);
        assertEq(votes(id, alice, 6), 900 ether);
        address[3] memory all = [provider, alice, bob];
        for (uint256 k = 0; k < 3; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.StillHeld.selector, 7));
            takeBack(all[k], id, 0);
        }
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillHeld.selector, 7));
        takeBackRequest(bob, id, 0, 0);
        nextEpoch();
        uint256 before = votes(id, alice, 7);
        takeBack(alice, id, 0);
        takeBackRequest(bob, id, 0, 0);
        assertEq(votes(id, alice, 7), before);
        assertLt(before, 601 ether);
    }

    /// @dev Whatever accounts do, what they have in an epoch is never more than what they began it with: balances in it,
    /// at any time, and stakes of it.
    function testFuzz_noTokenIsCountedTwice(uint256 seed) public {
        address[3] memory people = [provider, alice, bob];
        uint256 id = activate();
        uint256 open = create(COLLATERAL / 10);
        uint256[3] memory began;
        for (uint256 k = 0; k < 60; ++k) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (k % 6 == 0) {
                nextEpoch();
                for (uint256 p = 0; p < 3; ++p) {
                    began[p] = flt.balanceOf(people[p]) + stakes(id, people[p]) + stakes(open, people[p])
                        + thawing(id, people[p]) + thawing(open, people[p]);
                }
            }
            act(seed % 4 == 0 ? open : id, people[(seed >> 8) % 3], seed >> 16);
            for (uint256 p = 0; p < 3; ++p) {
                uint256 epoch = ledger.currentEpoch();
                uint256 has = flt.balanceOf(people[p]) + votes(id, people[p], epoch) + votes(open, people[p], epoch);
                assertLe(has, began[p] + 5);
            }
        }
    }

    function stakes(uint256 id, address who) private view returns (uint256) {
        uint256 bond = who == provider ? staking.accountOf(id).bond : 0;
        return bond + staking.previewUndelegate(id, staking.sharesOf(id, who));
    }

    function thawing(uint256 id, address who) private view returns (uint256 amount) {
        for (uint256 k = 0; k < staking.requestCount(id, who); ++k) {
            (,, uint256 worth) = staking.requestOf(id, who, k);
            amount += worth;
        }
    }

    function act(uint256 id, address who, uint256 seed) private {
        uint256 amount = 1 + (seed >> 8) % 500 ether;
        bytes[7] memory calls;
        calls[0] = abi.encodeCall(IStaking.delegate, (id, amount, 100));
        calls[1] = abi.encodeCall(IStaking.undelegate, (id, amount));
        uint256 count = staking.requestCount(id, who);
        calls[2] = abi.encodeCall(IStaking.withdraw, (id, count == 0 ? 0 : (seed >> 128) % count));
        calls[3] = abi.encodeCall(IStaking.addBond, (id, amount));
        calls[4] = abi.encodeCall(IStaking.redelegate, (id, count == 0 ? 0 : (seed >> 128) % count, 3 - id, 100));
        calls[5] = abi.encodeCall(IStaking.undelegate, (id, staking.sharesOf(id, who)));
        calls[6] = seed >> 250 < 8 ? abi.encodeCall(IStaking.close, (id)) : calls[2];
        vm.prank(who);
        (bool done,) = address(staking).call(calls[seed % 7]);
        done; // some are refused
    }
}
