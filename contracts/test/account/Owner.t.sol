// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Vm} from "forge-std/Vm.sol";

import {FLT} from "../../src/FLT.sol";
import {ProviderAccount} from "../../src/ProviderAccount.sol";
import {IProviderAccount} from "../../src/interfaces/IProviderAccount.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Refusing} from "../doubles/Market.sol";
import {PlainToken} from "../doubles/PlainToken.sol";
import {RefusingToken} from "../doubles/RefusingToken.sol";
import {AccountTest} from "./AccountTest.sol";

/// @title The owner's terms and bond, and who is paid.
contract OwnerTest is AccountTest {
    function test_whatAnAccountSaysOfItself() public view {
        assertEq(account.owner(), owner);
        assertEq(account.payee(), payee);
        assertEq(account.receiver(), payee);
        assertEq(account.lienHolder(), address(0));
        assertEq(account.lienOfferedTo(), address(0));
        assertEq(account.capacity(), address(capacity));
        assertEq(account.staking(), address(staking));
    }

    function test_anAccountHasAnOwnerAndAPayee() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        new ProviderAccount(staking, address(0), payee, none());
        vm.expectRevert(abi.encodeWithSelector(IProviderAccount.InvalidPayee.selector, address(0)));
        new ProviderAccount(staking, owner, address(0), none());
    }

    /// @dev Of the tokens that the account has, the bond and no more; nothing stays allowed.
    function test_aCommitmentIsTheAccounts() public {
        assertTrue(flt.transfer(address(account), BOND + 3 ether));
        vm.prank(owner);
        uint256 id = account.createCommitment(UNITS, 12, 2, DURATION, 1500, BOND * 12 / 10 - 160 ether);
        IStaking.Terms memory terms = staking.termsOf(id);
        assertEq(terms.provider, address(account));
        assertEq(terms.units, UNITS);
        assertEq(terms.speedClass, 12);
        assertEq(staking.maxLeasedOf(id), 2);
        assertEq(staking.accountOf(id).duration, DURATION);
        assertEq(staking.accountOf(id).commissionBps, 1500);
        assertEq(staking.accountOf(id).bond, BOND);
        assertEq(flt.balanceOf(address(account)), 3 ether);
        vm.prank(owner);
        account.addBond(id, 2 ether);
        assertEq(staking.accountOf(id).bond, BOND + 2 ether);
        assertEq(flt.balanceOf(address(account)), 1 ether);
        assertEq(flt.allowance(address(account), address(staking)), 0);
    }

    /// @dev The bond is the account's tokens: nobody else's are touched, even if they allowed it.
    function test_theBondHasToBeThere() public {
        assertTrue(flt.transfer(owner, BOND));
        vm.prank(owner);
        flt.approve(address(account), BOND);
        bytes memory call = abi.encodeCall(account.createCommitment, (UNITS, 10, 0, DURATION, 0, BOND));
        assertRefused(
            owner,
            call,
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(account), 0, BOND)
        );
    }

    function test_unitsAreAddedAndRemoved() public {
        assertTrue(flt.transfer(address(account), BOND));
        vm.startPrank(owner);
        uint256 id = account.createCommitment(UNITS, 10, 0, DURATION, 0, BOND / 2);
        account.addUnits(id, 2);
        assertEq(staking.termsOf(id).units, UNITS + 2);
        account.addBond(id, BOND / 2);
        vm.stopPrank();
        assertTrue(flt.transfer(address(account), BOND));
        vm.prank(owner);
        account.addBond(id, BOND / 2); // active
        vm.prank(owner);
        account.removeUnits(id, 3);
        assertEq(staking.termsAt(id, type(uint256).max).units, UNITS - 1);
    }

    function test_othersAreNoOwners() public {
        uint256 id = committed();
        takeLien(lender);
        address[4] memory others = [operator, payee, thief, lender];
        bytes[] memory all = ownersCalls(id);
        for (uint256 i = 0; i < others.length; ++i) {
            for (uint256 k = 0; k < all.length; ++k) {
                bytes memory why = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, others[i]);
                assertRefused(others[i], all[k], why);
            }
        }
    }

    /// @dev The new owner has to take it: a mistyped one changes nothing.
    function test_theOwnerChangesInTwoSteps() public {
        address heir = makeAddr("heir");
        vm.prank(owner);
        account.transferOwnership(heir);
        assertEq(account.owner(), owner);
        bytes memory call = abi.encodeCall(account.setPayee, (heir));
        assertRefused(heir, call, abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, heir));
        vm.prank(heir);
        account.acceptOwnership();
        assertRefused(owner, call, abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, owner));
        vm.prank(heir);
        account.setPayee(heir);
        assertEq(account.payee(), heir);
    }

    function test_theOwnerCannotJustGo() public {
        assertRefused(
            owner,
            abi.encodeCall(account.renounceOwnership, ()),
            abi.encodeWithSelector(IProviderAccount.OwnerNeeded.selector)
        );
    }

    function test_anotherPayee() public {
        vm.expectEmit(address(account));
        emit IProviderAccount.PayeeSet(thief);
        vm.prank(owner);
        account.setPayee(thief);
        assertEq(account.payee(), thief);
        assertEq(account.receiver(), thief);
    }

    function test_payeesThatCannotBe() public {
        address[2] memory wrong = [address(0), address(account)];
        for (uint256 i = 0; i < wrong.length; ++i) {
            bytes memory why = abi.encodeWithSelector(IProviderAccount.InvalidPayee.selector, wrong[i]);
            assertRefused(owner, abi.encodeCall(account.setPayee, (wrong[i])), why);
        }
    }

    /// @dev Whoever may call it, and whatever else the account has, the payee gets what was claimed.
    function testFuzz_rewardsGoToThePayee(bool byThePayee, uint256 donated) public {
        donated = bound(donated, 0, 1e6 ether);
        uint256 id = earning();
        assertTrue(flt.transfer(address(account), donated));
        uint256 claimable = staking.claimable(id, address(account));
        vm.expectEmit(address(account));
        emit IProviderAccount.PaidOut(address(flt), payee, claimable);
        vm.prank(byThePayee ? payee : owner);
        assertEq(account.claim(id), claimable);
        assertEq(flt.balanceOf(payee), claimable);
        assertEq(flt.balanceOf(owner), 0);
        assertEq(flt.balanceOf(address(account)), donated);
        assertEq(account.paidTo(address(flt), payee), claimable);
    }

    function test_strangersCannotClaim() public {
        uint256 id = earning();
        bytes[] memory all = paying(id);
        for (uint256 k = 0; k < all.length; ++k) {
            assertRefused(thief, all[k], abi.encodeWithSelector(IProviderAccount.NotBeneficiary.selector, thief));
        }
        bytes memory why = abi.encodeWithSelector(IProviderAccount.NotBeneficiary.selector, payee);
        assertRefused(payee, abi.encodeCall(account.payOut, (address(flt))), why);
    }

    function test_whatIsOwedGoesToThePayee() public {
        uint256 owed = owedSomething();
        vm.prank(owner);
        assertEq(account.collect(), owed);
        assertEq(flt.balanceOf(payee), owed);
    }

    /// @dev The attack: somebody has what is owed to the account sent to it, so that the account finds nothing to collect.
    /// The tokens are the account's, and go where they would have gone.
    function test_whatOthersCollectedGoesToThePayee() public {
        uint256 owed = owedSomething();
        vm.prank(thief);
        assertEq(staking.collectFor(address(account)), owed);
        assertEq(flt.balanceOf(address(account)), owed);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        vm.prank(payee);
        account.collect();
        vm.prank(owner);
        assertEq(account.payOut(address(flt)), owed);
        assertEq(flt.balanceOf(payee), owed);
        assertEq(account.paidTo(address(flt), payee), owed);
    }

    /// @dev The attack: the same between two payments. Each pays what it brings, and no more.
    function test_whatOthersCollectedIsNoPartOfAClaim() public {
        uint256 id = earning();
        uint256 owed = owedSomething();
        uint256 claimable = staking.claimable(id, address(account));
        vm.prank(thief);
        staking.collectFor(address(account));
        vm.prank(payee);
        assertEq(account.claim(id), claimable);
        assertEq(flt.balanceOf(payee), claimable);
        assertEq(flt.balanceOf(address(account)), owed);
    }

    /// @dev The owner's key is lost when the commitment is over: the payee gets the bond and the rewards all the same.
    function test_theOwnersKeyIsLost() public {
        uint256 id = earning();
        finish(id);
        uint256 bond = staking.accountOf(id).bond;
        uint256 claimable = staking.claimable(id, address(account));
        vm.startPrank(payee);
        account.close(id);
        account.claim(id);
        vm.stopPrank();
        assertEq(flt.balanceOf(payee), bond + claimable);
        assertEq(account.paidTo(address(flt), payee), bond + claimable);
    }

    function test_anOpenCommitmentIsClosed() public {
        assertTrue(flt.transfer(address(account), BOND));
        vm.startPrank(owner);
        uint256 id = account.createCommitment(UNITS, 10, 0, DURATION, 0, BOND / 10);
        account.close(id);
        vm.stopPrank();
        assertEq(flt.balanceOf(payee), BOND / 10);
        assertEq(flt.balanceOf(address(account)), BOND * 9 / 10);
    }

    /// @dev Somebody else's commitment is not closed, and pays nothing here.
    function test_anothersCommitment() public {
        uint256 id = sealedCommitment(1);
        bytes memory call = abi.encodeCall(account.close, (id));
        assertRefused(owner, call, abi.encodeWithSelector(IStaking.NotProvider.selector, id, address(account)));
        call = abi.encodeCall(account.claim, (id));
        assertRefused(owner, call, abi.encodeWithSelector(IStaking.NothingToCollect.selector));
    }

    /// @dev Rewards of others are none of the account's.
    function test_aClaimOfAnothersRewards() public {
        uint256 id = sealedCommitment(1);
        uint256 challenge = openNext();
        respond(id, challenge, 1);
        draw(challenge);
        prove(id, challenge);
        release(id);
        assertGt(staking.claimable(id, address(this)), 0);
        bytes memory call = abi.encodeCall(account.claim, (id));
        assertRefused(owner, call, abi.encodeWithSelector(IStaking.NothingToCollect.selector));
    }

    /// @dev What a slash took from the bond comes back to the payee, if the council gives it back.
    function test_aSlashGivenBack() public {
        uint256 id = committed();
        sealBy(operator, id);
        respondBy(operator, id, openNext(), UNITS); // and proves nothing
        settle(id, staking.accountOf(id).nextEpoch);
        uint256 lost = staking.slashOf(id, 0).fromBond;
        assertGt(lost, 0);
        bytes memory call = abi.encodeCall(account.takeBack, (id, 0));
        bytes memory why = abi.encodeWithSelector(IStaking.SlashNotGivenBack.selector, id, 0);
        assertRefused(owner, call, why);
        staking.giveBack(id, 0);
        toEpoch(capacity.currentEpoch() + 1);
        vm.prank(owner);
        assertEq(account.takeBack(id, 0), lost);
        assertEq(flt.balanceOf(payee), lost);
    }

    function test_aSecondClaim() public {
        uint256 id = earning();
        vm.startPrank(owner);
        account.claim(id);
        bytes memory call = abi.encodeCall(account.claim, (id));
        vm.stopPrank();
        assertRefused(owner, call, abi.encodeWithSelector(IStaking.NothingToCollect.selector));
    }

    function test_aPause() public {
        uint256 id = earning();
        staking.pause();
        assertRefused(
            owner, abi.encodeCall(account.claim, (id)), abi.encodeWithSelector(Pausable.EnforcedPause.selector)
        );
        staking.unpause();
        vm.prank(owner);
        assertGt(account.claim(id), 0);
    }

    /// @dev Tokens that came by themselves, or by mistake.
    function test_otherTokensArePaidOut() public {
        PlainToken other = new PlainToken();
        assertTrue(other.transfer(address(account), 1));
        vm.prank(owner);
        assertEq(account.payOut(address(other)), 1);
        assertEq(other.balanceOf(payee), 1);
        assertTrue(other.transfer(address(account), 5 ether));
        assertTrue(flt.transfer(address(account), 7 ether));
        vm.startPrank(owner);
        assertEq(account.payOut(address(other)), 5 ether);
        assertEq(account.payOut(address(flt)), 7 ether);
        vm.stopPrank();
        assertEq(other.balanceOf(payee), 5 ether + 1);
        assertEq(flt.balanceOf(payee), 7 ether);
        assertEq(account.paidTo(address(other), payee), 5 ether + 1);
        bytes memory call = abi.encodeCall(account.payOut, (address(flt)));
        assertRefused(owner, call, abi.encodeWithSelector(IProviderAccount.NothingToPayOut.selector, address(flt)));
    }

    function test_etherIsRefused() public {
        vm.deal(owner, 1 ether);
        vm.prank(owner);
        (bool done,) = address(account).call{value: 1 ether}("");
        assertFalse(done);
    }

    /// @dev A payee that refuses every call is not asked.
    function test_aPayeeThatReverts() public {
        uint256 id = earning();
        address refusing = address(new Refusing());
        vm.startPrank(owner);
        account.setPayee(refusing);
        uint256 amount = account.claim(id);
        vm.stopPrank();
        assertEq(flt.balanceOf(refusing), amount);
    }
}

/// @title A token that refuses to be paid to somebody.
contract RefusedPayeeTest is AccountTest {
    function aToken() internal override returns (FLT) {
        return new RefusingToken();
    }

    /// @dev The rewards stay where they are, and go to another payee.
    function test_aPayeeThatTheTokenRefuses() public {
        RefusingToken token = RefusingToken(address(flt));
        uint256 id = earning();
        uint256 claimable = staking.claimable(id, address(account));
        assertTrue(token.transfer(address(account), 7 ether));
        token.refuse(true);
        bytes memory refused = abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token));
        assertRefused(owner, abi.encodeCall(account.claim, (id)), refused);
        assertRefused(owner, abi.encodeCall(account.payOut, (address(token))), refused);
        assertEq(account.paidTo(address(token), payee), 0);
        assertEq(staking.claimable(id, address(account)), claimable);
        token.refuse(false);
        vm.prank(owner);
        assertEq(account.claim(id), claimable);
    }
}
