// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ICredit} from "../interfaces/ICredit.sol";
import {ICreditPool} from "../interfaces/ICreditPool.sol";
import {IMarket} from "../interfaces/IMarket.sol";
import {IProviderAccount} from "../interfaces/IProviderAccount.sol";
import {IProviderAccountFactory} from "../interfaces/IProviderAccountFactory.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {IWatch} from "../interfaces/IWatch.sol";
import {Sending} from "../libraries/Sending.sol";

/// @title The liens on provider accounts, and what comes in by them: debts first, the rest for the payee.
/// @dev Whoever has an account pay, what it paid to here is counted by the account itself (`paidTo`).
abstract contract Liens is ICredit, ReentrancyGuardTransient {
    using Sending for IERC20;

    /// @dev The market counts in parts of a smallest unit.
    uint256 internal constant GRAINS = 1e18;

    IStaking internal immutable STAKING;
    IMarket internal immutable MARKET;
    IWatch internal immutable WATCH;
    IProviderAccountFactory private immutable ACCOUNTS;
    address internal immutable TOKEN;
    address internal immutable STABLECOIN;

    mapping(address account => uint256[]) internal _pledges;
    mapping(address account => mapping(address token => uint256)) private _received;

    /// @inheritdoc ICredit
    mapping(address account => mapping(address token => uint256)) public due;

    modifier onlyOwnerOf(address account) {
        _requireOwner(account);
        _;
    }

    constructor(Config memory c) {
        if (c.staking.code.length == 0) revert InvalidConfig("staking");
        if (c.market.code.length == 0) revert InvalidConfig("market");
        if (c.watch.code.length == 0) revert InvalidConfig("watch");
        if (c.accounts.code.length == 0) revert InvalidConfig("accounts");
        if (c.stablecoin.code.length == 0) revert InvalidConfig("stablecoin");
        STAKING = IStaking(c.staking);
        MARKET = IMarket(c.market);
        WATCH = IWatch(c.watch);
        ACCOUNTS = IProviderAccountFactory(c.accounts);
        TOKEN = STAKING.config().token;
        STABLECOIN = c.stablecoin;
        if (TOKEN == STABLECOIN) revert InvalidConfig("stablecoin");
        if (ACCOUNTS.staking() != c.staking) revert InvalidConfig("accounts");
        if (MARKET.config().staking != c.staking) revert InvalidConfig("market");
    }

    /// @inheritdoc ICredit
    function open(address account) external nonReentrant {
        if (!ACCOUNTS.isAccount(account)) revert NotAnAccount(account);
        _requireOwner(account);
        IProviderAccount.AllowedCall[] memory calls = IProviderAccount(account).allowedCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            if (!_isHarmless(calls[i])) revert CallInTheWay(calls[i].target, calls[i].selector);
        }
        if (IProviderAccount(account).wasAllowed(STABLECOIN)) revert StablecoinWasCallable(account);
        emit Opened(account);
        IProviderAccount(account).takeLien();
    }

    /// @inheritdoc ICredit
    function lift(address account) external nonReentrant onlyOwnerOf(account) {
        _requireLien(account);
        _receive(account, TOKEN);
        _receive(account, STABLECOIN);
        _requireNoDebt(account, TOKEN);
        _requireNoDebt(account, STABLECOIN);
        delete _pledges[account];
        emit Lifted(account);
        IProviderAccount(account).liftLien();
    }

    /// @inheritdoc ICredit
    function claim(address account, uint256 id) external nonReentrant {
        _requireLien(account);
        IProviderAccount(account).claim(id);
        _receive(account, TOKEN);
    }

    /// @inheritdoc ICredit
    function takeBack(address account, uint256 id, uint256 number) external nonReentrant {
        _requireLien(account);
        IProviderAccount(account).takeBack(id, number);
        _receive(account, TOKEN);
    }

    /// @inheritdoc ICredit
    function close(address account, uint256 id) external nonReentrant {
        _requireLien(account);
        IProviderAccount(account).close(id);
        _receive(account, TOKEN);
    }

    /// @inheritdoc ICredit
    function collect(address account) external nonReentrant {
        _requireLien(account);
        IProviderAccount(account).collect();
        _receive(account, TOKEN);
    }

    /// @inheritdoc ICredit
    function collectIncome(address account) external nonReentrant {
        _requireLien(account);
        // Anybody may have brought it to the account already.
        if (MARKET.owed(account, STABLECOIN) >= GRAINS) MARKET.collectFor(account, STABLECOIN);
        IProviderAccount(account).payOut(STABLECOIN);
        _receive(account, STABLECOIN);
    }

    /// @inheritdoc ICredit
    function receiveFrom(address account, address token) external nonReentrant {
        if (!ACCOUNTS.isAccount(account)) revert NotAnAccount(account);
        _receive(account, token);
    }

    /// @inheritdoc ICredit
    /// @dev Apart from receiving: a token that refuses the payee must not keep a debt from being repaid.
    function payOut(address account, address token) external nonReentrant returns (uint256 amount) {
        amount = due[account][token];
        if (amount == 0) revert NothingDue();
        due[account][token] = 0;
        address to = IProviderAccount(account).payee();
        emit PaidOut(account, token, to, amount);
        IERC20(token).send(to, amount);
    }

    /// @inheritdoc ICredit
    function config() external view returns (Config memory) {
        return Config(address(STAKING), address(MARKET), address(WATCH), address(ACCOUNTS), STABLECOIN);
    }

    /// @inheritdoc ICredit
    function pledgesOf(address account) external view returns (uint256[] memory) {
        return _pledges[account];
    }

    /// @dev The pool that lends a token; 0: none does.
    function _poolOf(address token) internal view virtual returns (ICreditPool);

    function _requireLien(address account) internal view {
        // Asked first: anything could answer to the other question.
        if (!ACCOUNTS.isAccount(account)) revert NotAnAccount(account);
        if (IProviderAccount(account).lienHolder() != address(this)) revert NoLien(account);
    }

    /// @dev Takes note of what the account has paid since the last time. All of it repays what is owed, as far as there is.
    function _receive(address account, address token) internal {
        uint256 all = IProviderAccount(account).paidTo(token, address(this));
        uint256 amount = all - _received[account][token];
        if (amount == 0) return;
        _received[account][token] = all;
        ICreditPool pool = _poolOf(token);
        uint256 toDebt = 0;
        if (address(pool) != address(0) && _owes(pool, account)) {
            uint256 before = IERC20(token).balanceOf(address(this));
            toDebt = pool.repay(account, amount);
            IERC20(token).requireSent(before, toDebt);
        }
        due[account][token] += amount - toDebt;
        emit Received(account, token, amount, toDebt);
    }

    function _requireOwner(address account) private view {
        if (Ownable(account).owner() != msg.sender) revert NotOwner(account, msg.sender);
    }

    function _requireNoDebt(address account, address token) private view {
        if (_owes(_poolOf(token), account)) revert StillOwes(account, token);
    }

    function _owes(ICreditPool pool, address account) private view returns (bool) {
        ICreditPool.Debt memory debt = pool.debtOf(account);
        return debt.owed + debt.writtenOff != 0;
    }

    /// @dev What operators need for offers and leases, and what names nobody to be paid.
    function _isHarmless(IProviderAccount.AllowedCall memory c) private view returns (bool) {
        if (c.target == address(WATCH)) {
            return c.selector == IWatch.setServiceLevel.selector || c.selector == IWatch.announceMaintenance.selector;
        }
        if (c.target != address(MARKET)) return false;
        bytes4[9] memory harmless = [
            IMarket.postOffer.selector,
            IMarket.repriceOffer.selector,
            IMarket.describeOffer.selector,
            IMarket.pauseOffer.selector,
            IMarket.closeOffer.selector,
            IMarket.confirm.selector,
            IMarket.cancel.selector,
            IMarket.reclaim.selector,
            IMarket.giveBack.selector
        ];
        for (uint256 i = 0; i < harmless.length; ++i) {
            if (c.selector == harmless[i]) return true;
        }
        return c.selector == IMarket.end.selector;
    }
}
