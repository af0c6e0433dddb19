// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Lens} from "../../src/Lens.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {ILens} from "../../src/interfaces/ILens.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "../staking/MoneyTest.sol";

contract LensTest is MoneyTest {
    Lens private lens;

    function setUp() public override {
        super.setUp();
        lens = new Lens(address(staking));
    }

    function createBy(address who) private returns (uint256) {
        vm.prank(who);
        return staking.createCommitment(UNITS, 10, 3, DURATION, COMMISSION, 200 ether);
    }

    function test_commitments() public {
        uint256 id = activate();
        vm.prank(provider);
        staking.removeUnits(id, 4);
        create(300 ether);
        ledger.setEpoch(11);
        vm.roll(77);
        vm.mockCall(address(ledger), abi.encodeCall(ICapacity.leasedAt, (id, 77)), abi.encode(2));
        ILens.Commitment[] memory all = lens.commitments(0, 100);
        assertEq(all.length, 2);
        assertEq(all[0].leased, 2);
        assertEq(all[1].leased, 0);
        for (uint256 k = 0; k < 2; ++k) {
            assertEq(all[k].id, k + 1);
            assertEq(abi.encode(all[k].terms), abi.encode(staking.termsOf(k + 1)));
            assertEq(abi.encode(all[k].account), abi.encode(staking.accountOf(k + 1)));
            assertEq(all[k].units, staking.unitsAt(k + 1, 11));
            assertEq(all[k].maxLeased, staking.maxLeasedOf(k + 1));
            assertEq(all[k].pending, staking.pendingOf(k + 1));
        }
        assertEq(all[0].units, 6);
        assertEq(all[0].pending, 6);
        assertEq(lens.staking(), address(staking));
    }

    /// @dev Pages of any size, put together, are all of it, once; past the end they are empty.
    function testFuzz_pages(uint256 limit, uint256 offset) public {
        for (uint256 k = 0; k < 7; ++k) {
            createBy(k % 3 == 0 ? alice : bob);
        }
        limit = bound(limit, 1, 9);
        uint256 next = 1;
        uint256 ofAlice = 0;
        for (uint256 from = 0; from < 7; from += limit) {
            ILens.Commitment[] memory page = lens.commitments(from, limit);
            for (uint256 k = 0; k < page.length; ++k) {
                assertEq(page[k].id, next++);
            }
            ILens.Commitment[] memory hers = lens.commitmentsOf(alice, from, limit);
            for (uint256 k = 0; k < hers.length; ++k) {
                assertEq(hers[k].id, 1 + 3 * ofAlice++);
                assertEq(hers[k].terms.provider, alice);
            }
        }
        assertEq(next, 8);
        assertEq(ofAlice, 3);
        offset = bound(offset, 7, type(uint256).max);
        assertEq(lens.commitments(offset, type(uint256).max).length, 0);
        assertEq(lens.commitmentsOf(alice, offset, type(uint256).max).length, 0);
        assertEq(lens.stakesOf(alice, offset, type(uint256).max).length, 0);
        assertEq(lens.requestsOf(1, alice, offset, type(uint256).max).length, 0);
        assertEq(lens.slashesOf(1, offset, type(uint256).max).length, 0);
        assertEq(lens.commitments(0, 0).length, 0);
        assertEq(lens.commitments(1, type(uint256).max).length, 6);
        // Of what does not exist there is nothing.
        assertEq(lens.requestsOf(77, alice, 0, 10).length, 0);
        assertEq(lens.slashesOf(77, 0, 10).length, 0);
        assertEq(lens.pendingCostOf(77, 10).pending, 0);
    }

    function test_stakesOf() public {
        uint256 id = activate();
        create(300 ether); // which Alice has nothing to do with
        uint256 open = create(300 ether);
        delegate(alice, open, 50 ether);
        undelegate(alice, open, 50 ether);
        settleHonest(id, 5);
        settleHonest(id, 6);
        ledger.setEpoch(10);
        ILens.Stake[] memory page = lens.stakesOf(alice, 0, 10);
        assertEq(page.length, 2);
        assertEq(page[0].id, id);
        assertEq(page[0].shares, staking.sharesOf(id, alice));
        assertEq(page[0].amount, 900 ether);
        assertEq(page[0].claimable, staking.claimable(id, alice));
        assertGt(page[0].claimable, 0);
        assertEq(page[0].unreleased, staking.unreleasedOf(id, alice));
        assertGt(page[0].unreleased, 0);
        assertEq(page[0].requests, 0);
        assertEq(page[1].id, open);
        assertEq(page[1].shares, 0);
        assertEq(page[1].requests, 1);
        // A page ends where it should, with more behind it, and begins where it should.
        assertEq(lens.stakesOf(alice, 0, 1).length, 1);
        assertEq(lens.stakesOf(alice, 0, 2).length, 1);
        page = lens.stakesOf(alice, open - 1, 1);
        assertEq(page.length, 1);
        assertEq(page[0].id, open);
        delegate(alice, open - 1, 1 ether);
        assertEq(lens.stakesOf(alice, 0, 1).length, 1);
        // The provider has rewards, and no shares.
        page = lens.stakesOf(provider, 0, 10);
        assertEq(page.length, 1);
        assertEq(page[0].claimable, staking.claimable(id, provider));
        assertEq(page[0].shares, 0);
    }

    /// @dev Whoever has nothing but rewards to come is there too.
    function test_stakesOf_rewardsToCome() public {
        uint256 id = activate();
        settleHonest(id, 5);
        assertEq(staking.claimable(id, provider), 0);
        assertEq(lens.stakesOf(provider, 0, 10).length, 1);
    }

    function test_requestsOf() public {
        uint256 id = activate();
        undelegate(alice, id, 100 ether);
        nextEpoch();
        undelegate(alice, id, 200 ether);
        ledger.setEpoch(8);
        withdraw(alice, id, 0);
        ILens.Request[] memory page = lens.requestsOf(id, alice, 0, 10);
        assertEq(page.length, 2);
        assertEq(page[0].number, 0);
        assertEq(page[0].thawingShares, 0);
        assertEq(page[0].amount, 0);
        page = lens.requestsOf(id, alice, 1, 10);
        assertEq(page.length, 1);
        assertEq(page[0].number, 1);
        assertEq(page[0].thawingShares, 200 ether);
        assertEq(page[0].releaseEpoch, 9);
        assertEq(page[0].amount, 200 ether);
    }

    function test_slashesOf() public {
        uint256 id = activate();
        settle(id, 5, 40, 20, 20);
        settle(id, 6, 40, 20, 20);
        giveBack(id, 0);
        IStaking.HeldSlash[] memory page = lens.slashesOf(id, 0, 10);
        assertEq(page.length, 2);
        assertEq(abi.encode(page[0]), abi.encode(staking.slashOf(id, 0)));
        assertEq(uint8(page[0].fate), uint8(IStaking.Fate.GivenBack));
        page = lens.slashesOf(id, 1, 1);
        assertEq(abi.encode(page[0]), abi.encode(staking.slashOf(id, 1)));
    }

    /// @dev Whatever happened in pending epochs, settling them takes what the lens said, of bond, pool and thawing stake.
    function testFuzz_pendingCostOf(uint256[6] calldata happened, uint256 thawing, uint256 limit) public {
        uint256 id = activate();
        thawing = bound(thawing, 0, 900 ether);
        if (thawing != 0) undelegate(alice, id, thawing);
        for (uint256 k = 0; k < 6; ++k) {
            uint256 opportunities = happened[k] % 3 == 0 ? 40 : 400;
            uint256 claimed = (happened[k] >> 8) % (opportunities + 1);
            uint256 proven = happened[k] % 2 == 0 ? claimed : (happened[k] >> 32) % (claimed + 1);
            ledger.setCounts(id, 5 + k, opportunities, claimed, proven);
        }
        ledger.setEpoch(11);
        limit = bound(limit, 0, 8);
        ILens.Cost memory cost = lens.pendingCostOf(id, limit);
        assertEq(cost.pending, 6);
        assertEq(cost.looked, limit < 6 ? limit : 6);
        IStaking.Account memory before = staking.accountOf(id);
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        assertEq(staking.settleMany(ids, cost.looked), cost.looked);
        IStaking.Account memory then = staking.accountOf(id);
        assertEq(before.bond - then.bond, cost.fromBond);
        assertEq(before.poolTokens - then.poolTokens, cost.fromPool);
        assertEq(before.thawingTokens - then.thawingTokens, cost.fromThawing);
    }

    /// @dev An epoch without the least bond costs nothing more.
    function test_pendingCostOf_withoutTheLeastBond() public {
        uint256 id = activate();
        settle(id, 5, 40, 20, 20);
        ledger.setCounts(id, 7, 40, 20, 20); // which begins with less than the least bond
        ledger.setEpoch(8);
        ILens.Cost memory cost = lens.pendingCostOf(id, 10);
        assertEq(cost.looked, 2);
        assertEq(cost.fromBond + cost.fromPool + cost.fromThawing, 0);
    }

    /// @dev A page of a hundred is far below what nodes let a call cost.
    /// forge-config: default.isolate = true
    function test_pagesFitIntoACall() public {
        for (uint256 k = 0; k < 100; ++k) {
            createBy(provider);
        }
        for (uint256 k = 0; k < 100; ++k) {
            delegate(alice, k + 1, 1 ether);
        }
        uint256 gas = gasleft();
        assertEq(lens.commitments(0, 100).length, 100);
        assertLt(gas - gasleft(), 10_000_000);
        gas = gasleft();
        assertEq(lens.stakesOf(alice, 0, 100).length, 100);
        assertLt(gas - gasleft(), 10_000_000);
    }
}
