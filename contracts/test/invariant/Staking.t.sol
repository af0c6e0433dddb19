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
import {SlashHandler} from "./SlashHandler.sol";
import {StakingHandler} from "./StakingHandler.sol";
import {Watch} from "./Watch.sol";

/// @title What holds for the money after every action, and that everybody gets out at the end.
/// forge-config: default.invariant.runs = 128
contract StakingInvariantTest is Test {
    address private constant TREASURY = address(0xbeef03); // the last of the handler's people
    address private constant ADMIN = address(0xad417); // the handler's
    address private constant GUARDIAN = address(0x6a2d);
    address private constant COUNCIL = address(0xc0c1);
    uint256 private constant LONGEST = 64; // that anything can thaw, be held or wait to be released

    FLT private flt = new FLT();
    LedgerDouble private ledger = new LedgerDouble(Rules.capacity());
    Staking private staking;
    Watch private watch;
    StakingHandler private handler;

    function setUp() public {
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        Authority authority = new Authority(
            Authority.Config({
                admin: ADMIN,
                guardian: GUARDIAN,
                council: COUNCIL,
                elected: false,
                delay: 2 days,
                capacity: address(ledger),
                staking: next,
                market: address(0),
                certificates: address(0)
            })
        );
        staking =
            new Staking(Rules.config(address(flt), address(ledger)), Rules.staking(), TREASURY, address(authority));
        watch = new Watch(staking, flt, ledger);
        handler = new StakingHandler(watch);
        for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
            assertTrue(flt.transfer(handler.person(who), 1e7 ether));
            vm.prank(handler.person(who));
            flt.approve(address(staking), type(uint256).max);
        }
        handler.create(0, 4, 30, 1234, 100 ether);
        handler.create(1, 8, 30, 2468, 200 ether);
        handler.delegate(0, 3, 1000 ether); // the first becomes Active, the second waits for more
        handler.fundRewards(0, 500 ether);

        bytes4[] memory actions = new bytes4[](34);
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
        actions[21] = StakingHandler.fillUp.selector;
        actions[22] = StakingHandler.settleMany.selector;
        actions[23] = StakingHandler.claimMany.selector;
        actions[24] = StakingHandler.payOpening.selector;
        actions[25] = StakingHandler.lapse.selector;
        actions[26] = SlashHandler.finishSlash.selector;
        actions[27] = SlashHandler.giveBack.selector;
        actions[28] = SlashHandler.takeBack.selector;
        actions[29] = SlashHandler.takeBackRequest.selector;
        actions[30] = GovernanceHandler.moveReserve.selector;
        actions[31] = StakingHandler.delegateFor.selector;
        actions[32] = StakingHandler.claimTo.selector;
        actions[33] = StakingHandler.collectFor.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    /// @notice All that always holds is looked at after each action, by the handler (`Watch`): this looks at what it left.
    function invariant_everythingIsAsTheRecordSays() public view {
        watch.check();
    }

    /// @notice Whatever has happened, delegators get out with nobody's help, and everybody does when all is settled.
    function afterInvariant() public {
        for (uint256 epoch = 0; epoch <= ledger.currentEpoch(); ++epoch) {
            handler.checkRules(epoch);
        }
        uint256 before = vm.snapshotState();
        leaveAlone();
        assertTrue(vm.revertToState(before));
        handler.settleAndClose();
        handler.endSlashes();
        eachPerson(this.undelegateAll);
        eachPerson(this.withdrawAll);
        collectAll();
        uint256 held = flt.balanceOf(address(staking));
        uint256 kept = staking.reserve() + watch.donated();
        uint256 rounding = 0;
        for (uint256 id = 1; id <= staking.commitmentCount(); ++id) {
            rounding += watch.roundingOf(id);
        }
        assertLe(held - kept, rounding, "only rounding is left");
    }

    /// @dev Providers do nothing, governance turns against everybody and the ledger gives nothing but its clock: the
    /// delegated stake leaves all the same.
    function leaveAlone() private {
        vm.mockCallRevert(address(ledger), abi.encodeWithSelector(ICapacity.countsOf.selector), "");
        vm.mockCallRevert(address(ledger), abi.encodeWithSelector(ICapacity.isFinal.selector), "");
        vm.mockCallRevert(address(ledger), abi.encodeWithSelector(ICapacity.finalEpochs.selector), "");
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
        for (uint256 id = 1; id <= staking.commitmentCount(); ++id) {
            IStaking.Account memory a = staking.accountOf(id);
            sum += a.poolTokens + a.thawingTokens;
        }
    }

    function eachPerson(function(uint256, address) external act) private {
        for (uint256 id = 1; id <= staking.commitmentCount(); ++id) {
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
            (uint256 shares, uint256 release,) = staking.requestOf(id, person, k - 1);
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

    function collectAll() private {
        if (staking.paused()) handler.endPause();
        ledger.setEpoch(ledger.currentEpoch() + LONGEST);
        eachPerson(this.claimAll);
        for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
            if (staking.owed(handler.person(who)) == 0) continue;
            vm.prank(handler.person(who));
            staking.collect();
        }
    }

    function requests() private view returns (uint256 count) {
        for (uint256 id = 1; id <= staking.commitmentCount(); ++id) {
            for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
                count += staking.requestCount(id, handler.person(who));
            }
        }
    }
}

/// @title As many histories again: forge runs those of one contract one after the other, and contracts side by side.
/// forge-config: default.invariant.runs = 128
contract StakingInvariantAgainTest is StakingInvariantTest {}
