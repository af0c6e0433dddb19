// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {Authority} from "../../src/Authority.sol";
import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {Checks} from "./Checks.sol";
import {Successor} from "./Successor.sol";
import {Watch} from "./Watch.sol";

/// @title Everything that governance can do with the money's rules, and what nobody else can.
abstract contract GovernanceHandler is Checks {
    uint256 public constant PEOPLE = 4;
    uint256 public constant MOST_COMMITMENTS = 6;
    address public constant ADMIN = address(0xad417);
    address public constant GUARDIAN = address(0x6a2d);
    address public constant COUNCIL = address(0xc0c1);
    uint32 public constant DELAY = 2 days;

    bytes4 private constant NOT_SCHEDULED = IAccessManager.AccessManagerNotScheduled.selector;

    Watch public immutable WATCH;
    Staking public immutable STAKING;
    FLT public immutable TOKEN;
    LedgerDouble public immutable LEDGER;
    Authority public immutable AUTHORITY;
    Successor public immutable SUCCESSOR;

    constructor(Watch watch) {
        WATCH = watch;
        STAKING = watch.STAKING();
        TOKEN = watch.TOKEN();
        LEDGER = watch.LEDGER();
        AUTHORITY = Authority(STAKING.authority());
        SUCCESSOR = new Successor(TOKEN);
    }

    /// @dev An action: what it did is held against the record.
    modifier watched() {
        vm.recordLogs();
        _;
        WATCH.read(vm.getRecordedLogs());
        WATCH.check();
    }

    /// @dev What is done in it concerns rules alone.
    modifier movesNoMoney() {
        bytes32 before = _money();
        _;
        assertEq(_money(), before, "governance moves no money");
    }

    function setParameters(uint256 seed) external watched movesNoMoney {
        IStaking.Parameters memory p = _someRules(seed);
        _govern(address(STAKING), abi.encodeCall(IStaking.setParameters, (p)));
        uint256 from = LEDGER.currentEpoch() + 1;
        WATCH.record(from, p);
        uint256[] memory starts = WATCH.changes();
        for (uint256 k = 1; k < starts.length; ++k) {
            checkRules(starts[k] - 1);
            checkRules(starts[k]);
        }
        checkRules(from + 100);
    }

    /// @notice The contract's rules of an epoch are those that were set for it before it began.
    function checkRules(uint256 epoch) public view {
        bytes32 rules = keccak256(abi.encode(STAKING.parametersAt(epoch)));
        assertEq(rules, keccak256(abi.encode(WATCH.rulesOf(epoch))), "a change holds from the next epoch on");
    }

    function setTreasury(uint256 who) external watched movesNoMoney {
        _govern(address(STAKING), abi.encodeCall(IStaking.setTreasury, (person(who))));
        uint256 from = LEDGER.currentEpoch() + 1;
        WATCH.recordTreasury(from, person(who));
        assertEq(STAKING.treasuryAt(from - 1), WATCH.treasuryOf(from - 1), "another treasury waits for the next epoch");
        assertEq(STAKING.treasuryAt(from + 100), person(who), "the last treasury that was set stays");
    }

    /// @dev Seldom, because a pause stops much else.
    function pause(uint256 seed) external watched movesNoMoney {
        vm.assume(seed % 4 == 0 && !STAKING.paused());
        vm.prank(GUARDIAN);
        STAKING.pause();
    }

    function unpause() external watched movesNoMoney {
        vm.assume(STAKING.paused());
        endPause();
    }

    /// @notice Ends a pause, unwatched.
    function endPause() public {
        _govern(address(STAKING), abi.encodeCall(IStaking.unpause, ()));
    }

    /// @dev Others try what only governance may; the governor and the guardian try it without waiting.
    function meddle(uint256 who) external watched movesNoMoney {
        bytes[6] memory calls = [
            abi.encodeCall(IStaking.setParameters, (WATCH.rulesOf(0))),
            abi.encodeCall(IStaking.setTreasury, (person(who))),
            abi.encodeCall(IStaking.unpause, ()),
            abi.encodeCall(IStaking.moveReserve, (person(who))),
            abi.encodeCall(IStaking.pause, ()),
            abi.encodeCall(IStaking.giveBack, (1, 0))
        ];
        for (uint256 k = 0; k < calls.length; ++k) {
            _refused(person(who), calls[k], _unauthorized(person(who)));
            if (k < 4) {
                _refused(GUARDIAN, calls[k], _unauthorized(GUARDIAN));
                bytes32 operation = AUTHORITY.hashOperation(ADMIN, address(STAKING), calls[k]);
                _refused(ADMIN, calls[k], abi.encodeWithSelector(NOT_SCHEDULED, operation));
            } else {
                _refused(ADMIN, calls[k], _unauthorized(ADMIN));
            }
        }
    }

    /// @dev Seldom, because it leaves nothing to earn.
    function moveReserve(uint256 seed) external watched {
        vm.assume(seed % 8 == 0 && STAKING.reserve() > STAKING.promised());
        uint256 moved = STAKING.reserve() - STAKING.promised();
        uint256 before = SUCCESSOR.reserve();
        _govern(address(STAKING), abi.encodeCall(IStaking.moveReserve, (address(SUCCESSOR))));
        assertEq(SUCCESSOR.reserve() - before, moved, "what nobody has earned moves on, and no more");
    }

    /// @notice The worst that governance can do to those who are leaving: pause, hold everybody for as long as can be at
    /// the harshest rules, and let nobody end it.
    function turnHostile() external {
        if (!STAKING.paused()) {
            vm.prank(GUARDIAN);
            STAKING.pause();
        }
        IStaking.Parameters memory p = WATCH.rulesOf(LEDGER.currentEpoch());
        (p.thawingEpochs, p.vestingEpochs, p.holdEpochs, p.maxFailures) = (64, 64, 64, 0);
        (p.toleranceBps, p.downtimeBps, p.falseClaimBps, p.burnBps) = (0, 1000, 10_000, 0);
        p.collateralPerUnit = 1e9 ether;
        _govern(address(STAKING), abi.encodeCall(IStaking.setParameters, (p)));
        _govern(address(STAKING), abi.encodeCall(IStaking.setTreasury, (ADMIN)));
        _govern(address(AUTHORITY), abi.encodeCall(AUTHORITY.setTargetClosed, (address(STAKING), true)));
    }

    /// @notice Anybody delegates and provides, and the last is the first treasury.
    function person(uint256 who) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0xbeef00 + who % PEOPLE));
    }

    function _govern(address target, bytes memory call) private {
        vm.startPrank(ADMIN);
        AUTHORITY.schedule(target, call, 0);
        vm.warp(block.timestamp + DELAY);
        AUTHORITY.execute(target, call);
        vm.stopPrank();
    }

    function _refused(address who, bytes memory call, bytes memory refusal) private {
        vm.prank(who);
        (bool done, bytes memory result) = address(STAKING).call(call);
        assertFalse(done, "only who may governs, and only after the delay");
        assertEq(result, refusal, "only who may governs, and only after the delay");
    }

    function _unauthorized(address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, who);
    }

    /// @dev All that people own: stakes, rewards, the reserve.
    function _money() private view returns (bytes32 all) {
        all = keccak256(abi.encode(STAKING.reserve(), TOKEN.balanceOf(address(STAKING))));
        for (uint256 id = STAKING.commitmentCount(); id > 0; --id) {
            all = keccak256(abi.encode(all, STAKING.accountOf(id)));
        }
    }

    /// @dev Within bounds. Times are mostly short, as there would be little left to see after 64 epochs, and collateral
    /// mostly what people can bring.
    function _someRules(uint256 seed) private pure returns (IStaking.Parameters memory p) {
        p.collateralPerUnit = uint128(_of(seed, 0, 1, seed % 8 == 5 ? 1e9 ether : 400 ether));
        p.rewardPool = uint128(_of(seed, 1, 0, seed % 8 == 0 ? 1e7 ether : 2000 ether));
        p.rewardCap = uint128(_of(seed, 2, 0, seed % 8 == 1 ? 1e6 ether : 10 ether));
        p.openingFee = uint128(_of(seed, 13, 0, seed % 8 == 6 ? 1000 ether : 5 ether));
        p.settleFee = uint128(_of(seed, 3, 0, seed % 8 == 2 ? 1000 ether : 5 ether));
        p.minBondBps = uint16(_of(seed, 4, 100, 10_000));
        p.toleranceBps = uint16(_of(seed, 5, 0, 5000));
        p.downtimeBps = uint16(_of(seed, 6, 0, 1000));
        p.falseClaimBps = uint16(_of(seed, 7, 100, 10_000));
        p.bountyBps = uint16(_of(seed, 8, 0, 2000));
        p.burnBps = uint16(_of(seed, 9, 0, 10_000));
        p.maxFailures = uint8(_of(seed, 10, 0, 8));
        p.failureEpochs = uint8(_of(seed, 14, 1, seed % 4 == 0 ? 63 : 8));
        p.maxStakeMultiple = uint8(_of(seed, 15, 1, 20));
        p.vestingEpochs = uint8(_of(seed, 11, 1, seed % 8 == 3 ? 64 : 6));
        p.thawingEpochs = uint8(_of(seed, 12, 2, seed % 16 == 4 ? 64 : 5));
        p.holdEpochs = uint8(_of(seed, 16, 1, seed % 16 == 7 ? 64 : 5));
    }

    /// @dev One of the numbers from `min` to `max`, the ends more often.
    function _of(uint256 seed, uint256 which, uint256 min, uint256 max) private pure returns (uint256) {
        uint256 random = uint256(keccak256(abi.encode(seed, which)));
        if (random % 16 == 0) return min;
        if (random % 16 == 1) return max;
        return min + (random >> 8) % (max - min + 1);
    }
}
