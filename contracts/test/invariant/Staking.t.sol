// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Authority} from "../../src/Authority.sol";
import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Rules} from "../Rules.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {GovernanceHandler} from "./GovernanceHandler.sol";
import {StakingHandler} from "./StakingHandler.sol";

/// @title What holds for the money after every action, and that everybody gets out at the end.
contract StakingInvariantTest is Test {
    address private constant TREASURY = address(0xbeef03); // the last of the handler's people
    address private constant ADMIN = address(0xad417); // the handler's
    address private constant GUARDIAN = address(0x6a2d);
    uint256 private constant LONGEST = 64; // that anything can thaw or vest

    FLT private flt = new FLT();
    LedgerDouble private ledger = new LedgerDouble(Rules.capacity());
    Staking private staking;
    StakingHandler private handler;

    function setUp() public {
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        Authority authority = new Authority(ADMIN, GUARDIAN, 2 days, address(ledger), next);
        staking =
            new Staking(Rules.config(address(flt), address(ledger)), Rules.staking(), TREASURY, address(authority));
        handler = new StakingHandler(staking, flt, ledger);
        for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
            assertTrue(flt.transfer(handler.person(who), 1e7 ether));
            vm.prank(handler.person(who));
            flt.approve(address(staking), type(uint256).max);
        }
        handler.create(0, 4, 30, 1234, 100 ether);
        handler.create(1, 8, 30, 2468, 200 ether);
        handler.delegate(0, 3, 1000 ether); // the first is Active, the second waits for more
        handler.fundRewards(0, 500 ether);

        bytes4[] memory actions = new bytes4[](21);
        actions[0] = StakingHandler.nextEpoch.selector;
        actions[1] = StakingHandler.addBond.selector;
        actions[2] = StakingHandler.delegate.selector;
        actions[3] = StakingHandler.undelegate.selector;
        actions[4] = StakingHandler.withdraw.selector;
        actions[5] = StakingHandler.claim.selector;
        actions[6] = StakingHandler.collect.selector;
        actions[7] = StakingHandler.fundRewards.selector;
        actions[8] = StakingHandler.settle.selector;
        actions[9] = StakingHandler.close.selector;
        actions[10] = StakingHandler.donate.selector;
        actions[11] = StakingHandler.redelegate.selector;
        actions[12] = GovernanceHandler.setParameters.selector;
        actions[13] = GovernanceHandler.setTreasury.selector;
        actions[14] = GovernanceHandler.pause.selector;
        actions[15] = GovernanceHandler.unpause.selector;
        actions[16] = GovernanceHandler.meddle.selector;
        actions[17] = StakingHandler.create.selector;
        actions[18] = StakingHandler.addUnits.selector;
        actions[19] = StakingHandler.removeUnits.selector;
        actions[20] = StakingHandler.outAndIn.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    /// @notice The rest of what always holds is looked at after each action, by the handler (`Watch`).
    function invariant_everyTokenAndShareIsAccountedFor() public view {
        checkDebts();
        checkFlows();
    }

    /// @dev Every token held belongs to somebody or to the reserve; donations belong to nobody.
    function checkDebts() private view {
        uint256 all = flt.balanceOf(address(staking)) - handler.donated() + handler.claims();
        uint256 rewards = handler.vested() + unvested();
        assertEq(all, stakes() + rewards + staking.reserve() + owedToPeople(), "held for somebody");
        assertLe(handler.claims() + handler.claimable(), rewards, "no more is claimable than was set aside");
    }

    /// @dev Stakes, rewards and what was slashed are all that came in, less what people took out.
    function checkFlows() private view {
        uint256 slashed = 0;
        for (uint256 id = 1; id <= handler.commitments(); ++id) {
            slashed += handler.slashed(id);
        }
        uint256 rewards = handler.vested() + unvested() + staking.reserve() + handler.fees();
        uint256 out = handler.paid() - handler.collected() - handler.claims(); // collected are fees and parts of slashes
        assertEq(handler.taken(), stakes() + rewards + slashed + out, "nothing comes from nowhere");
    }

    function owedToPeople() private view returns (uint256 sum) {
        for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
            sum += staking.owed(handler.person(who));
        }
    }

    function stakes() private view returns (uint256 sum) {
        for (uint256 id = 1; id <= handler.commitments(); ++id) {
            IStaking.Account memory a = staking.accountOf(id);
            sum += a.bond + a.poolTokens + a.thawingTokens;
        }
    }

    function unvested() private view returns (uint256 sum) {
        for (uint256 id = 1; id <= handler.commitments(); ++id) {
            sum += staking.accountOf(id).unvested;
        }
    }

    /// @notice Whatever has happened, delegators get out with nobody's help, and everybody does when all is settled.
    function afterInvariant() public {
        for (uint256 epoch = 0; epoch <= ledger.currentEpoch(); ++epoch) {
            handler.checkRules(epoch);
        }
        uint256 before = vm.snapshotState();
        leaveAlone();
        assertTrue(vm.revertToState(before));
        settleAndClose();
        eachPerson(this.undelegateAll);
        eachPerson(this.withdrawAll);
        collectAll();
        uint256 held = flt.balanceOf(address(staking));
        uint256 kept = staking.reserve() + handler.donated();
        assertGe(held, kept, "no more is claimable than was set aside");
        assertLe(held - kept, 1000 + requests(), "only rounding is left");
    }

    /// @dev Providers do nothing, governance turns against everybody and the ledger gives nothing but its clock: the
    /// delegated stake leaves all the same.
    function leaveAlone() private {
        vm.mockCallRevert(address(ledger), abi.encodeWithSelector(ICapacity.countsOf.selector), "");
        vm.mockCallRevert(address(ledger), abi.encodeWithSelector(ICapacity.isFinal.selector), "");
        vm.mockCallRevert(address(ledger), abi.encodeWithSelector(ICapacity.totalProven.selector), "");
        uint256 stake = delegated();
        uint256 held = flt.balanceOf(address(staking));
        eachPerson(this.undelegateAll);
        handler.turnHostile();
        eachPerson(this.withdrawAll);
        vm.clearMockedCalls();
        uint256 paid = held - flt.balanceOf(address(staking));
        assertLe(stake - paid, 2 * requests() + 10, "delegated stake is paid out");
    }

    function delegated() private view returns (uint256 sum) {
        for (uint256 id = 1; id <= handler.commitments(); ++id) {
            IStaking.Account memory a = staking.accountOf(id);
            sum += a.poolTokens + a.thawingTokens;
        }
    }

    function eachPerson(function(uint256, address) external act) private {
        for (uint256 id = 1; id <= handler.commitments(); ++id) {
            for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
                act(id, handler.person(who));
            }
        }
    }

    function undelegateAll(uint256 id, address person) external {
        uint256 shares = staking.sharesOf(id, person);
        IStaking.Account memory a = staking.accountOf(id);
        // Shares of a pool that was slashed to nothing are worth nothing.
        if (shares == 0 || a.poolTokens == 0 || shares * (a.poolTokens + 1) <= a.poolShares) return;
        vm.prank(person);
        staking.undelegate(id, shares);
    }

    function withdrawAll(uint256 id, address person) external {
        for (uint256 k = staking.requestCount(id, person); k > 0; --k) {
            (uint256 shares, uint256 release) = staking.requestOf(id, person, k - 1);
            if (shares == 0) continue;
            if (ledger.currentEpoch() < release) {
                assertLe(release, ledger.currentEpoch() + LONGEST, "nobody is held for longer");
                ledger.setEpoch(release);
            }
            vm.prank(person);
            staking.withdraw(id, k - 1);
        }
    }

    function claimAll(uint256 id, address person) external {
        if (staking.claimable(id, person) == 0) return;
        vm.prank(person);
        staking.claim(id);
    }

    /// @dev Anybody can send back to the reserve what vests when nobody is left to share it.
    function claimForNobody(uint256 id) private {
        try staking.claim(id) {}
        catch (bytes memory why) {
            assertEq(why, abi.encodeWithSelector(IStaking.NothingToCollect.selector));
        }
    }

    function settleAndClose() private {
        for (uint256 id = 1; id <= handler.commitments(); ++id) {
            IStaking.Terms memory t = staking.termsOf(id);
            if (t.state == IStaking.State.Closed) continue;
            bool open = t.state == IStaking.State.Open;
            if (!open && ledger.currentEpoch() <= t.endEpoch) ledger.setEpoch(t.endEpoch + 1);
            handler.look(id);
            for (uint256 epoch = staking.accountOf(id).nextEpoch; !open && epoch <= t.endEpoch; ++epoch) {
                handler.settleNext(id);
            }
            vm.prank(t.provider);
            staking.close(id);
            handler.look(id);
        }
    }

    function collectAll() private {
        if (staking.paused()) handler.endPause();
        ledger.setEpoch(ledger.currentEpoch() + LONGEST);
        eachPerson(this.claimAll);
        for (uint256 id = 1; id <= handler.commitments(); ++id) {
            claimForNobody(id);
        }
        for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
            if (staking.owed(handler.person(who)) == 0) continue;
            vm.prank(handler.person(who));
            staking.collect();
        }
    }

    function requests() private view returns (uint256 count) {
        for (uint256 id = 1; id <= handler.commitments(); ++id) {
            for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
                count += staking.requestCount(id, handler.person(who));
            }
        }
    }
}
